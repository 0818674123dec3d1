using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RenderedYamlTests
{
    [Theory]
    [InlineData("a: b\n---\n# nothing\n---\n{\"a\": 1}\n")]
    [InlineData("a: b\n---\na: [\n", "chart/templates/a.yaml")]
    [InlineData("a: b: c\n", "chart/templates/a.yaml:1:5 ")]
    [InlineData("apiVersion: [v1]\n", "chart/templates/a.yaml:1:1 ")]
    [InlineData("just text\n", "chart/templates/a.yaml:1:1 the document is a text and no mapping")]
    [InlineData("{\"a\": 1} x\n", "chart/templates/a.yaml")]
    [InlineData("{a: 1}\n")]
    [InlineData("a: {{ \"b: c\" }}\n", "chart/templates/a.yaml:1:")]
    public void What_is_no_YAML_is_found(string template, params string[] expected) =>
        LintJudged.OfChart<RenderedYaml>([("templates/a.yaml", template)], expected);
}
