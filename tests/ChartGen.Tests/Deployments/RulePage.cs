using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Testing;

namespace ChartGen.Tests.Deployments;

/// <summary>The page of a rule: its title, what is wrong in its bad example, and a good one.</summary>
internal sealed partial class RulePage(Rule rule)
{
    public Rule Rule { get; } = rule;

    public static string Folder => Path.Combine(Repository.Root, "docs", "rules");

    public string File { get; } = Path.Combine(Folder, rule.Id + ".md");

    public string Text => System.IO.File.ReadAllText(File);

    public IReadOnlyList<string> Bad => Blocks("yaml bad");

    public IReadOnlyList<string> Good => Blocks("yaml good");

    /// <summary>The page, with other findings below its bad example, and what its fixes do.</summary>
    /// <param name="findings">The findings, a line each.</param>
    /// <param name="fix">The section about the fixes; empty without any.</param>
    public string With(string findings, string fix)
    {
        var page = FindingsBlock().Replace(FixSection().Replace(Text, "", 1), _ => $"```text\n{findings}```\n", 1);
        return fix.Length == 0 ? page : page.Replace("## Good\n", $"## Fix\n\n{fix}\n## Good\n", StringComparison.Ordinal);
    }

    private string[] Blocks(string language) =>
        [.. Block().Matches(Text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value)];

    [GeneratedRegex("^```(?<language>[a-z ]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>The section of a page about its fixes.</summary>
    [GeneratedRegex("^## Fix\n.*?(?=^## Good\n)", RegexOptions.Multiline | RegexOptions.Singleline)]
    public static partial Regex FixSection();

    [GeneratedRegex("^```text\n.*?^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FindingsBlock();
}
