using System.Text;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting;

public sealed class LintConfigurationTests
{
    [Theory]
    [InlineData("*.cfg", "a.cfg", true)]
    [InlineData("*.cfg", "x/a.cfg", false)]
    [InlineData("**/*.cfg", "a.cfg", true)]
    [InlineData("**/*.cfg", "x/y/a.cfg", true)]
    [InlineData("x/**", "x/y/a.cfg", true)]
    [InlineData("x/**", "xy/a.cfg", false)]
    [InlineData("x/**/a", "x/a", true)]
    [InlineData("x/**/a", "x/y/z/a", true)]
    [InlineData("x/**/a", "x/ya", false)]
    [InlineData("?.cfg", "/.cfg", false)]
    [InlineData("./a*", "abc", true)]
    [InlineData("a", "./a", true)]
    [InlineData("", "a", false)]
    public void Paths_are_left_out_by_patterns(string pattern, string path, bool excluded) =>
        Assert.Equal(excluded, new LintConfiguration { Exclude = [pattern] }.Excludes(path));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_time() =>
        Assert.False(new LintConfiguration { Exclude = [string.Concat(Enumerable.Repeat("**a", 500))] }.Excludes(new string('a', 499)));

    [Fact]
    public void Severities_are_those_of_the_project()
    {
        var configuration = Read("rules: {CG4001: note, CG4002: off, CG4004: \"off\"}");
        var findings = new[] { "CG4001", "CG4002", "CG4003", "CG4004" }
            .Select(id => new Finding(new Rule(id, Severity.Error, "title"), new SourceLocation("f", 1, 1), "message"));

        Assert.Equal(["CG4001 Note", "CG4003 Error"], configuration.Apply(findings).Select(f => $"{f.Rule.Id} {f.Rule.Severity}"));
    }

    [Fact]
    public void Facts_are_those_of_the_project() =>
        Assert.Equal(new LintFacts { FileLimit = 20000, HaProxyVersion = new Version(3, 2) }, Read("facts: {fileLimit: 20000, haproxyVersion: \"3.2\"}").Facts);

    [Theory]
    [InlineData("", null)]
    [InlineData("# nothing\n", null)]
    [InlineData("rules: {CG4001: maybe}", ".chartgen.yaml:1:17: value must be one of")]
    [InlineData("rules:\n  X1: note", ".chartgen.yaml:2:3: invalid propertyName 'X1'")]
    [InlineData("exclude: 3", ".chartgen.yaml:1:10: got number, want array")]
    [InlineData("facts: {fileLimit: 0}", ".chartgen.yaml:1:20: minimum: got 0, want 1")]
    [InlineData("other: 1", ".chartgen.yaml:1:1: additional properties 'other' not allowed")]
    [InlineData("a: [", ".chartgen.yaml:2:1: the text is not YAML")]
    [InlineData("- a", ".chartgen.yaml:1:1: got array, want object")]
    [InlineData("rules: {}\nrules: {}", ".chartgen.yaml:2:1: ")]
    public void Mistakes_are_told_with_their_place(string yaml, string? expected)
    {
        LintConfigurationReader.Read(".chartgen.yaml", Encoding.UTF8.GetBytes(yaml), out var problems);
        if (expected is null)
        {
            Assert.Empty(problems);
        }
        else
        {
            Assert.StartsWith(expected, Assert.Single(problems), StringComparison.Ordinal);
        }
    }

    private static LintConfiguration Read(string yaml)
    {
        var configuration = LintConfigurationReader.Read(".chartgen.yaml", Encoding.UTF8.GetBytes(yaml), out var problems);
        Assert.Empty(problems);
        return configuration;
    }
}
