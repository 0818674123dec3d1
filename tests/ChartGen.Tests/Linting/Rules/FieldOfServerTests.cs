using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FieldOfServerTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, creationTimestamp: null}\n")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, uid: abc}\n", "3:21 uid is written by the server alone")]
    [InlineData("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a}\nspec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\nstatus: {phase: Bound}\n", "5:1 status is written by the server alone")]
    public void Fields_that_the_server_writes_should_not_be_in_an_object(string text, params string[] expected) =>
        LintJudged.Objects<FieldOfServer>(text, expected);
}
