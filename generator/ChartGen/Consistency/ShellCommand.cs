using System.Text;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>A command in a code block of the instructions.</summary>
/// <param name="File">The instructions.</param>
/// <param name="Words">The program and its arguments.</param>
internal sealed record ShellCommand(LintFile File, IReadOnlyList<ShellWord> Words)
{
    private static readonly Memo<LintFile, List<ShellCommand>> Known = new(Read);

    /// <summary>The commands of all code blocks, those behind pipes and conditions too.</summary>
    public static IReadOnlyList<ShellCommand> Of(LintFile file) => Known.Of(file);

    private static List<ShellCommand> Read(LintFile file)
    {
        var commands = new List<ShellCommand>();
        var lines = file.Text.Split('\n');
        var inside = false;
        var words = new List<ShellWord>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.AsSpan().TrimStart().StartsWith("```"))
            {
                inside = !inside;
                End();
            }
            else if (inside && !Continues(line, i + 1))
            {
                End();
            }
        }

        End();
        return commands;

        void End()
        {
            if (words.Count > 0)
            {
                commands.Add(new ShellCommand(file, [.. words]));
                words.Clear();
            }
        }

        // Whether the next line goes on.
        bool Continues(string line, int number)
        {
            var at = 0;
            while (at < line.Length)
            {
                if (line[at] is ' ' or '\t')
                {
                    at++;
                }
                else if (line[at] == '#')
                {
                    return false;
                }
                else if (line[at] == '\\' && at == line.Length - 1)
                {
                    return true;
                }
                else if (line[at] is '|' or '&' or ';' or '(' or ')')
                {
                    End();
                    at++;
                }
                else
                {
                    words.Add(Word(line, number, ref at));
                }
            }

            return false;
        }
    }

    /// <summary>Where a word stands.</summary>
    public Spot Spot(ShellWord word) => Consistency.Spot.Of(File, word.Line, word.Column);

    /// <summary>The values of an option: <c>-n x</c>, <c>--namespace x</c> or <c>--namespace=x</c>.</summary>
    public IEnumerable<ShellWord> Option(params string[] names)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (names.Contains(Words[i].Text) && i + 1 < Words.Count)
            {
                yield return Words[i + 1];
            }
            else if (names.FirstOrDefault(n => n.StartsWith("--", StringComparison.Ordinal) && Words[i].Text.StartsWith(n + "=", StringComparison.Ordinal)) is { } name)
            {
                yield return new ShellWord(Words[i].Text[(name.Length + 1)..], Words[i].Line, Words[i].Column + name.Length + 1);
            }
        }
    }

    private static ShellWord Word(string line, int number, ref int at)
    {
        var text = new StringBuilder();
        var start = at;
        var first = at;
        while (at < line.Length && line[at] is not (' ' or '\t' or '|' or ';' or '(' or ')'))
        {
            if (line[at] is '\'' or '"')
            {
                var end = line.IndexOf(line[at], at + 1);
                end = end < 0 ? line.Length : end;
                first = at == start ? at + 1 : first;
                text.Append(line, at + 1, end - at - 1);
                at = Math.Min(end + 1, line.Length);
            }
            else
            {
                text.Append(line[at++]);
            }
        }

        at = at == start ? at + 1 : at;
        return new ShellWord(text.ToString(), number, first + 1);
    }
}
