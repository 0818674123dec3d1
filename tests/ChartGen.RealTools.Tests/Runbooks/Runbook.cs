using System.Text.RegularExpressions;

namespace ChartGen.RealTools.Tests.Runbooks;

/// <summary>OPERATIONS.md or RECOVERY.md: its command blocks, each with what stands beside it as expected.</summary>
internal sealed partial class Runbook
{
    public Runbook(string text)
    {
        var heading = "";
        var blocks = new List<RunbookBlock>();
        foreach (Match match in Part().Matches(text))
        {
            if (match.Groups["heading"].Success)
            {
                heading = match.Groups["heading"].Value;
                continue;
            }

            var indent = match.Groups["indent"].Value;
            blocks.Add(new RunbookBlock(
                heading,
                match.Groups["place"].Value.Trim(),
                Unindented(match.Groups["command"].Value, indent),
                match.Groups["expected"].Success ? Unindented(match.Groups["expected"].Value, indent) : null));
        }

        Blocks = blocks;
    }

    public IReadOnlyList<RunbookBlock> Blocks { get; }

    private static string Unindented(string text, string indent) =>
        string.Join('\n', text.Split('\n').Select(l => l.StartsWith(indent, StringComparison.Ordinal) ? l[indent.Length..] : l));

    [GeneratedRegex("^## (?<heading>[^\n]*)$|^(?<indent> *)```bash(?<place>[a-z -]*)\n(?<command>.*?)^\\k<indent>```\n(\n\\k<indent>```text\n(?<expected>.*?)^\\k<indent>```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Part();
}
