using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ManifestYamlTests
{
    private const string First = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";

    [Theory]
    [InlineData("data: {a: b}\n")]
    [InlineData("data: {a: b, a: c}\n", "4:14 the key a stands twice")]
    [InlineData("---\napiVersion: v1\nkind: Pod\nmetadata: {name: b\n", "so no object is read from here on; allowed are documents")]
    [InlineData("---\n\tkind: Pod\n", "so no object is read from here on")]
    public void What_is_no_YAML_is_told(string rest, params string[] expected) =>
        LintJudged.Objects<ManifestYaml>(First + rest, expected);
}
