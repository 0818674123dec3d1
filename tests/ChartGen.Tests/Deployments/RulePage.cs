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

    /// <summary>The page, with other findings below its bad example.</summary>
    public string WithFindings(string findings) =>
        FindingsBlock().Replace(Text, _ => $"```text\n{findings}```\n", 1);

    private string[] Blocks(string language) =>
        [.. Block().Matches(Text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value)];

    [GeneratedRegex("^```(?<language>[a-z ]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^```text\n.*?^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FindingsBlock();
}
