using System.Globalization;
using System.Text;

namespace ChartGen.Findings.Fixes;

/// <summary>Writes changes as a unified diff (POSIX diff -u), which patch -p0 and git apply -p0 take.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the changes of one file; nothing when it does not change.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The path that the patch names.</param>
    /// <param name="file">The file.</param>
    public static void Write(TextWriter writer, string name, FixedFile file)
    {
        if (file.Changes.Count == 0)
        {
            return;
        }

        var header = Quoted(name);
        writer.Write($"--- {header}\n+++ {header}\n");
        string[] lines = TextLines.Cut(file.Before);
        var grown = 0;
        for (var i = 0; i < file.Changes.Count;)
        {
            var count = 1;
            while (i + count < file.Changes.Count && file.Changes[i + count].Line - End(file.Changes[i + count - 1]) <= 2 * Context)
            {
                count++;
            }

            grown += WriteHunk(writer, lines, [.. file.Changes.Skip(i).Take(count)], grown);
            i += count;
        }
    }

    private static int End(LineChange change) => change.Line + change.Removed.Count;

    private static int WriteHunk(TextWriter writer, string[] lines, LineChange[] changes, int grown)
    {
        var first = Math.Max(1, changes[0].Line - Context);
        var end = Math.Min(lines.Length + 1, End(changes[^1]) + Context);
        var growth = changes.Sum(c => c.Added.Count - c.Removed.Count);
        var (before, after) = (end - first, end - first + growth);
        writer.Write($"@@ -{Range(first, before)} +{Range(first + grown, after)} @@\n");
        var at = first;
        foreach (var change in changes)
        {
            WriteLines(writer, ' ', lines[(at - 1)..(change.Line - 1)]);
            WriteLines(writer, '-', change.Removed);
            WriteLines(writer, '+', change.Added);
            at = End(change);
        }

        WriteLines(writer, ' ', lines[(at - 1)..(end - 1)]);
        return growth;
    }

    // A range without lines names the line before it.
    private static string Range(int first, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first - 1 : first)}{(count == 1 ? "" : $",{count}")}");

    private static void WriteLines(TextWriter writer, char sign, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Write(sign);
            writer.Write(line);
            if (!line.EndsWith('\n'))
            {
                writer.Write("\n\\ No newline at end of file\n");
            }
        }
    }

    // As git and GNU patch read names; a tab ends one that has blanks.
    private static string Quoted(string name)
    {
        if (!name.Any(c => c < ' ' || c is '"' or '\\' or '\x7f'))
        {
            return name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in Encoding.UTF8.GetBytes(name))
        {
            _ = c is < 32 or >= 127 ? quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'))
                : c is (byte)'"' or (byte)'\\' ? quoted.Append('\\').Append((char)c)
                : quoted.Append((char)c);
        }

        return quoted.Append('"').ToString();
    }
}
