using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NamespaceOnClusterKindTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b}\n")]
    [InlineData("apiVersion: v1\nkind: Namespace\nmetadata: {name: a, namespace: b}\n", "3:32 the namespace 'b' is ignored; ")]
    public void An_object_of_the_whole_cluster_needs_no_namespace(string text, params string[] expected) =>
        LintJudged.Objects<NamespaceOnClusterKind>(text, expected);
}
