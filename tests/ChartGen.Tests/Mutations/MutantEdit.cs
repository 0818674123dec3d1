using System.Text.RegularExpressions;

namespace ChartGen.Tests.Mutations;

/// <summary>One change of lines, the same in several files. An operator that finds nothing to change leaves the text as it is.</summary>
/// <param name="Files">The files.</param>
/// <param name="Operator">drop, copy, swap, put, first, after, before, block, append or cut-end.</param>
/// <param name="Argument">A pattern, or a pattern and a text parted by <c>=></c>, or two patterns parted by <c>~></c>.</param>
internal sealed record MutantEdit(IReadOnlyList<string> Files, string Operator, string Argument)
{
    /// <summary>The text with the change.</summary>
    public string Apply(string text)
    {
        if (Operator == "cut-end")
        {
            return text.TrimEnd('\n');
        }

        var lines = text.Split('\n').ToList();
        var (left, right) = Parts();
        var found = Matches(lines, left);
        switch (Operator)
        {
            case "append":
                return text + Argument + "\n";
            case "drop":
                lines.RemoveAll(l => Regex.IsMatch(l, left));
                break;
            case "block":
                RemoveBlock(lines, found);
                break;
            case "copy":
                foreach (var at in found.Reverse())
                {
                    lines.Insert(at + 1, lines[at]);
                }

                break;
            case "swap" when found.Length > 0 && Matches(lines, right) is [var other, ..]:
                (lines[found[0]], lines[other]) = (lines[other], lines[found[0]]);
                break;
            case "put":
                foreach (var at in found)
                {
                    lines[at] = Regex.Replace(lines[at], left, right);
                }

                break;
            case "first" when found.Length > 0:
                lines[found[0]] = Regex.Replace(lines[found[0]], left, right);
                break;
            case "after" when found.Length > 0:
                lines.Insert(found[0] + 1, right);
                break;
            case "before" when found.Length > 0:
                lines.Insert(found[0], right);
                break;
            default:
                if (Operator is not ("swap" or "first" or "after" or "before"))
                {
                    throw new InvalidOperationException($"no operator {Operator}");
                }

                break;
        }

        return string.Join('\n', lines);
    }

    // A line and those below it that are indented deeper: a block of YAML or a section of haproxy.cfg.
    private static void RemoveBlock(List<string> lines, int[] found)
    {
        if (found.Length == 0)
        {
            return;
        }

        var indent = Indent(lines[found[0]]);
        var end = found[0] + 1;
        while (end < lines.Count && (lines[end].Trim().Length == 0 || Indent(lines[end]) > indent))
        {
            end++;
        }

        lines.RemoveRange(found[0], end - found[0]);
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static int[] Matches(List<string> lines, string pattern) =>
        [.. Enumerable.Range(0, lines.Count).Where(i => Regex.IsMatch(lines[i], pattern))];

    private (string Left, string Right) Parts()
    {
        foreach (var mark in (string[])[" => ", " ~> "])
        {
            if (Argument.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                return (Argument[..at], Argument[(at + mark.Length)..]);
            }
        }

        return Argument.EndsWith(" =>", StringComparison.Ordinal) ? (Argument[..^3], "") : (Argument, "");
    }
}
