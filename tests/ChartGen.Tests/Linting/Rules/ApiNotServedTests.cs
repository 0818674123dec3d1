using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ApiNotServedTests
{
    [Theory]
    [InlineData("apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: web}\n")]
    [InlineData("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: web}\n", "1:13 PodDisruptionBudget of policy/v1beta1 is no longer served since Kubernetes 1.25, and 1.35 is meant; use policy/v1")]
    [InlineData("apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: web}\n", "no longer served since Kubernetes 1.22, and 1.35 is meant; use networking.k8s.io/v1")]
    [InlineData("apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: web}\n", "no longer served since Kubernetes 1.25, and 1.35 is meant; nothing came in its place")]
    public void An_API_must_be_one_that_the_Kubernetes_version_serves(string text, params string[] expected) =>
        LintJudged.Objects<ApiNotServed>(text, expected);
}
