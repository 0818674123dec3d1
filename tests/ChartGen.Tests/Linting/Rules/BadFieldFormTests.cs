using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadFieldFormTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: aGVsbG8=}\n")]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: hello}\n", "4:11 a is 'hello', which is no base64; ")]
    [InlineData("apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {minAvailable: half}\n", "minAvailable is 'half'; allowed is a whole number from 0, or a percentage")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  hostAliases: [{ip: 10.0.0.300, hostnames: [a]}]\n", "ip is '10.0.0.300'; allowed is an IPv4 or IPv6 address")]
    public void Times_base64_percentages_and_addresses_must_have_their_form(string text, params string[] expected) =>
        LintJudged.Objects<BadFieldForm>(text, expected);
}
