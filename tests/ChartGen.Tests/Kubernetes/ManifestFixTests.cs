using ChartGen.Linting;
using ChartGen.Tests.Linting;
using Xunit;

namespace ChartGen.Tests.Kubernetes;

/// <summary>What is certain in a file of manifests is mended; what a template makes is left to its author.</summary>
public sealed class ManifestFixTests
{
    [Theory]
    [InlineData("metadata: {name: a, labels: {v: 1.5}}", "metadata: {name: a, labels: {v: \"1.5\"}}")]
    [InlineData("metadata: {name: a, labels: {v: yes}}", "metadata: {name: a, labels: {v: \"yes\"}}")]
    [InlineData("metadata: {name: a}\nimmutable: \"true\"", "metadata: {name: a}\nimmutable: true")]
    [InlineData("metadata: {name: a}\nimmutable: 'true'", "metadata: {name: a}\nimmutable: true")]
    [InlineData("metadata: {name: a}\nDATA: {b: c}", "metadata: {name: a}\ndata: {b: c}")]
    [InlineData("metadata: {name: a}\nDATA: {b: c}\ndata: {b: c}", null)]
    [InlineData("metadata: {name: a}\ndata: {b: &x 7, c: *x}", null)]
    [InlineData("metadata: {name: a}\nimmutable: !!str true", null)]
    public void What_is_certain_is_mended(string bad, string? good)
    {
        const string Head = "# first\n---\napiVersion: v1\nkind: ConfigMap\n";
        var files = LintJudged.Files([("objects.yaml", Head + bad + "\n")]);
        var findings = Linter.Lint(files, new LintFacts());
        Assert.NotEmpty(findings);
        Assert.Equal(Head + (good ?? bad) + "\n", Fixed.Of(files, findings, out _)[0].Text);
    }

    [Fact]
    public void What_a_template_makes_is_left_alone()
    {
        var files = LintJudged.Files([("chart/templates/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {b: 7}\n")]);
        Assert.All(Linter.Lint(files, new LintFacts()).Where(f => f.Rule.Id == "CG3003"), f => Assert.Null(f.Fix));
    }
}
