using System.Text;
using System.Text.RegularExpressions;

namespace ChartGen.RealTools.Tests.Runbooks;

/// <summary>One command block.</summary>
/// <param name="Heading">The heading of its section.</param>
/// <param name="Place">Where it runs: empty for the administrator's machine, or nfs-server.</param>
/// <param name="Command">Its lines.</param>
/// <param name="Expected">What must be printed; null when nothing stands beside it.</param>
internal sealed record RunbookBlock(string Heading, string Place, string Command, string? Expected)
{
    /// <summary>Whether an output is what is expected: … stands for anything in a line, alone for any lines.</summary>
    public bool Expects(string output)
    {
        var pattern = new StringBuilder("^");
        foreach (var line in Expected!.TrimEnd('\n').Split('\n'))
        {
            pattern.Append(line == "…" ? "(?:[^\n]*\n)*?" : Regex.Escape(line).Replace("…", "[^\n]*", StringComparison.Ordinal) + "\n");
        }

        return Regex.IsMatch(output.Length == 0 || output.EndsWith('\n') ? output : output + "\n", pattern.Append('$').ToString());
    }
}
