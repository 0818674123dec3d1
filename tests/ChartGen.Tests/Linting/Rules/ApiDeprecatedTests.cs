using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ApiDeprecatedTests
{
    [Theory]
    [InlineData("apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: a}\n")]
    [InlineData("apiVersion: v1\nkind: Endpoints\nmetadata: {name: a}\n", "1:13 Endpoints of v1 is deprecated since Kubernetes 1.33; use discovery.k8s.io/v1")]
    [InlineData("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: web}\n")]
    public void An_API_should_not_be_one_that_goes_away(string text, params string[] expected) =>
        LintJudged.Objects<ApiDeprecated>(text, expected);
}
