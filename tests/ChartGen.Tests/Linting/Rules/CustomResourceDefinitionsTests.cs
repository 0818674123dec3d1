using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class CustomResourceDefinitionsTests
{
    [Theory]
    [InlineData("crds/a.yaml", "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n")]
    [InlineData("crds/a.md", "text")]
    [InlineData("crds/a.yaml", "# nothing\n")]
    [InlineData("crds/a.yaml", "apiVersion: v1\nkind: CustomResourceDefinition\n", "chart/crds/a.yaml:1:1 the apiVersion is 'v1'")]
    [InlineData("crds/a.yaml", "---\napiVersion: apiextensions.k8s.io/v1\nkind: A\n", "chart/crds/a.yaml:2:1 the kind is 'A'")]
    [InlineData("crds/a.yaml", "{{ if a }}\n", "chart/crds/a.yaml:1:1 what stands here is no YAML")]
    public void What_is_no_definition_is_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<CustomResourceDefinitions>([(path, text)], expected);
}
