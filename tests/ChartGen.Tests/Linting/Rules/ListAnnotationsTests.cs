using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ListAnnotationsTests
{
    [Theory]
    [InlineData("kind: List\nitems: []\n")]
    [InlineData("kind: ConfigMap\nmetadata: {annotations: {helm.sh/resource-policy: keep}}\n")]
    [InlineData("kind: List\nitems:\n  - metadata: {annotations: {helm.sh/resource-policy: keep}}\n", "chart/templates/a.yaml:3:3 ")]
    public void An_annotation_in_a_List_is_found(string template, params string[] expected) =>
        LintJudged.OfChart<ListAnnotations>([("templates/a.yaml", template)], expected);
}
