using System.Text;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
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
        return new LintFile(name, kind.Value, text.Text) { Damage = text.DamageOf(kind.Value) };
    }

    /// <summary>A chart of files, by their paths below it; without a Chart.yaml it gets a plain one.</summary>
    public static LintChart Chart(string name, params (string Path, string Text)[] files)
    {
        (string Path, string Text)[] all = files.Any(f => f.Path == "Chart.yaml")
            ? files
            : [("Chart.yaml", $"apiVersion: v2\nname: {name}\nversion: 0.1.0\nicon: https://example.com/icon.svg\n"), .. files];
        return new LintChart(name, [.. all.Select(f => new ChartFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))], null);
    }

    /// <summary>Files by their names; those below a folder <c>chart/</c> make one chart.</summary>
    public static IReadOnlyList<LintFile> Files(IEnumerable<(string Name, string Text)> files)
    {
        const string Folder = "chart/";
        var all = files.ToArray();
        var chart = all.Where(f => f.Name.StartsWith(Folder, StringComparison.Ordinal)).Select(f => (f.Name[Folder.Length..], f.Text)).ToArray();
        LintFile[] single = [.. all.Where(f => !f.Name.StartsWith(Folder, StringComparison.Ordinal)).Select(f => File(f.Name, f.Text))];
        return chart.Length > 0 ? [Chart("chart", chart), .. single] : single;
    }

    /// <summary>Holds one rule against manifests.</summary>
    public static void Objects<TRule>(string text, params string[] expected)
        where TRule : LintRule => By<TRule>("objects.yaml", text, expected);

    /// <summary>Holds one rule against a chart; what is expected begins with the file below it, such as <c>chart/values.yaml:3:4</c>.</summary>
    public static void OfChart<TRule>((string Path, string Text)[] files, params string[] expected)
        where TRule : LintRule
    {
        var rule = LintRules.All.OfType<TRule>().Single();
        var findings = FindingOrder.Sorted(rule.Check(new LintSubject([Chart("chart", files)], new LintFacts())));
        Assert.All(findings, f => Assert.Equal(rule.Rule, f.Rule));
        Assert.Collection(
            findings.Select(f => $"{f.Location} {f.Message}"),
            [.. expected.Select(part => (Action<string>)(found => Assert.Contains(part, found, StringComparison.Ordinal)))]);
    }

    /// <summary>Holds one rule against the good example of its page, with a part of it written otherwise.</summary>
    public static void GoodExample<TRule>(string written, string instead, params string[] expected)
        where TRule : LintRule
    {
        var rule = LintRules.All.OfType<TRule>().Single();
        var blocks = new LintRulePage(rule.Rule).GoodBlocks;
        Assert.True(written.Length == 0 || blocks.Any(b => b.Text.Contains(written, StringComparison.Ordinal)), $"the good example has no '{written}'");
        var files = Files(blocks.Select(b => (b.Name, written.Length == 0 ? b.Text : b.Text.Replace(written, instead, StringComparison.Ordinal))));
        var findings = FindingOrder.Sorted(rule.Check(new LintSubject(files, new LintFacts())));
        Assert.All(findings, f => Assert.Equal(rule.Rule, f.Rule));
        Assert.Collection(
            findings.Select(f => $"{f.Location} {f.Message}"),
            [.. expected.Select(part => (Action<string>)(found => Assert.Contains(part, found, StringComparison.Ordinal)))]);
    }

    /// <summary>Holds one rule against one file: it must find as many things as are expected, each with its text in it.</summary>
    public static void By<TRule>(string name, string text, string[] expected)
        where TRule : LintRule => By<TRule>([File(name, text)], new LintFacts(), expected);

    public static void By<TRule>(IReadOnlyList<LintFile> files, LintFacts facts, string[] expected)
        where TRule : LintRule
    {
        var rule = LintRules.All.OfType<TRule>().Single();
        var findings = FindingOrder.Sorted(rule.Check(new LintSubject(files, facts)));
        Assert.All(findings, f => Assert.Equal(rule.Rule, f.Rule));
        Assert.Collection(
            findings.Select(f => $"{f.Location.Line}:{f.Location.Column} {f.Message}"),
            [.. expected.Select(part => (Action<string>)(found => Assert.Contains(part, found, StringComparison.Ordinal)))]);
    }
}
