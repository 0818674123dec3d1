using System.Text;
using ChartGen.Findings;
using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting;

/// <summary>Holds lint rules against files.</summary>
internal static class LintJudged
{
    /// <summary>A file with the kind that its name or content says.</summary>
    public static LintFile File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static LintFile File(string name, byte[] content)
    {
        var text = LintText.Decode(content);
        var kind = LintKinds.Of(name, text.Text);
        Assert.True(kind is not null, $"{name} is of no known kind");
        return new LintFile(name, kind.Value, text.Text) { Damage = text.Damage };
    }

    /// <summary>Holds one rule against one file: it must find as many things as are expected, each with its text in it.</summary>
    public static void By<TRule>(string name, string text, string[] expected)
        where TRule : ILintRule => By<TRule>([File(name, text)], new LintFacts(), expected);

    public static void By<TRule>(IReadOnlyList<LintFile> files, LintFacts facts, string[] expected)
        where TRule : ILintRule
    {
        var rule = LintRules.All.OfType<TRule>().Single();
        var findings = FindingOrder.Sorted(rule.Check(new LintSubject(files, facts)));
        Assert.All(findings, f => Assert.Equal(rule.Rule, f.Rule));
        Assert.Collection(
            findings.Select(f => $"{f.Location.Line}:{f.Location.Column} {f.Message}"),
            [.. expected.Select(part => (Action<string>)(found => Assert.Contains(part, found, StringComparison.Ordinal)))]);
    }
}
