using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ClaimWithoutSizeTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec:\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 8Gi}}\n")]
    [InlineData("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec:\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {}}\n", "6:14 this claim requests no storage; ")]
    [InlineData("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec:\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 0}}\n", "this claim requests 0 of storage; allowed is more than 0")]
    public void A_claim_must_ask_for_storage(string text, params string[] expected) =>
        LintJudged.Objects<ClaimWithoutSize>(text, expected);
}
