using System.Text;

namespace ChartGen.RealTools.Tests.Documentation;

/// <summary>Runs the commands of a page's <c>```console</c> blocks: each line <c>$ command</c> is followed by what it prints.</summary>
internal static class ConsoleBlocks
{
    private const string Begin = "```console";
    private const string End = "```";
    private const string Prompt = "$ ";

    /// <summary>The page with what its commands print now. All commands of a page run in turn, in one workspace.</summary>
    public static string Rerun(string page, Workspace workspace)
    {
        var result = new StringBuilder();
        var inside = false;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            inside = line == Begin || (inside && line != End);
            if (!inside || line == Begin)
            {
                result.Append(line).Append('\n');
            }
            else if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                result.Append(line).Append('\n').Append(Printed(workspace.Shell(line[Prompt.Length..])));
            }
        }

        return result.ToString();
    }

    /// <summary>How many commands a page has.</summary>
    public static int Count(string page) => page.Split('\n').Count(l => l.StartsWith(Prompt, StringComparison.Ordinal));

    /// <summary>The text of a terminal: no blanks at the ends of lines and no empty lines at the end.</summary>
    private static string Printed(string output)
    {
        var text = string.Join('\n', output.Split('\n').Select(l => l.TrimEnd())).TrimEnd('\n');
        return text.Length == 0 ? "" : text + "\n";
    }
}
