using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RequestAboveLimitTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      resources: {requests: {cpu: 500m}, limits: {cpu: 0.5}}\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      resources: {requests: {cpu: 2}, limits: {cpu: 500m}}\n", "8:35 the request for cpu is 2, above the limit 500m; allowed is at most the limit")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      resources: {requests: {memory: 1G}, limits: {memory: 1Gi}}\n")]
    public void A_request_must_be_at_most_the_limit(string text, params string[] expected) =>
        LintJudged.Objects<RequestAboveLimit>(text, expected);
}
