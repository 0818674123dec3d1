using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>A command in a code block of the instructions.</summary>
/// <param name="File">The instructions.</param>
/// <param name="Words">The program and its arguments.</param>
internal sealed record ShellCommand(LintFile File, IReadOnlyList<ShellWord> Words)
{
    private static readonly Memo<LintFile, List<ShellCommand>> Known = new(Read);

    /// <summary>The commands of all code blocks, those behind pipes and conditions too, of the programs whose arguments rules look at.</summary>
    public static IReadOnlyList<ShellCommand> Of(LintFile file) => Known.Of(file);

    private static List<ShellCommand> Read(LintFile file)
    {
        var commands = new List<ShellCommand>();
        var inside = false;
        var words = new List<ShellWord>();
        var (at, number) = (0, 1);
        while (at <= file.Text.Length)
        {
            var rest = file.Text.AsSpan(at);
            if (!inside && rest.IndexOf("```") is var fence)
            {
                // Most lines are no code.
                if (fence < 0)
                {
                    break;
                }

                var start = rest[..fence].LastIndexOf('\n') + 1;
                number += rest[..start].Count('\n');
                at += start;
                rest = rest[start..];
            }

            var length = rest.IndexOf('\n');
            var line = (length < 0 ? rest : rest[..length]).TrimEnd('\r');
            if (line.TrimStart().StartsWith("```"))
            {
                inside = !inside;
                End();
            }
            else if (inside && !Continues(line, number))
            {
                End();
            }

            at += length < 0 ? rest.Length + 1 : length + 1;
            number++;
        }

        End();
        return commands;

        void End()
        {
            if (words.Count > 0 && IsLookedAt(words[0].Text))
            {
                commands.Add(new ShellCommand(file, [.. words]));
            }

            words.Clear();
        }

        // Whether the next line goes on.
        bool Continues(ReadOnlySpan<char> line, int number)
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
                else if (words.Count == 0 || IsLookedAt(words[0].Text))
                {
                    words.Add(ShellWord.Read(line, number, ref at));
                }
                else
                {
                    ShellWord.Skip(line, ref at);
                }
            }

            return false;
        }
    }

    // Three of four commands are others, such as echo and test.
    private static bool IsLookedAt(string program) =>
        program is "kubectl" or "helm" or "scp" or "ssh" or "for" || program.StartsWith("mosquitto_", StringComparison.Ordinal);

    /// <summary>Where a word stands.</summary>
    public Spot Spot(ShellWord word) => Consistency.Spot.Of(File, word.Line, word.Column);

    /// <summary>The values of an option: <c>-n x</c>, <c>--namespace x</c> or <c>--namespace=x</c>.</summary>
    /// <param name="names">Its names, with their hyphens.</param>
    public IReadOnlyList<ShellWord> Option(params ReadOnlySpan<string> names)
    {
        List<ShellWord>? values = null;
        for (var i = 0; i < Words.Count; i++)
        {
            var word = Words[i];
            if (!word.Text.StartsWith('-'))
            {
                continue;
            }

            foreach (var name in names)
            {
                if (!word.Text.StartsWith(name, StringComparison.Ordinal))
                {
                    continue;
                }

                if (word.Text.Length == name.Length && i + 1 < Words.Count)
                {
                    (values ??= []).Add(Words[i + 1]);
                    break;
                }

                if (name.StartsWith("--", StringComparison.Ordinal) && word.Text.AsSpan(name.Length) is ['=', ..])
                {
                    (values ??= []).Add(new ShellWord(word.Text[(name.Length + 1)..], word.Line, word.Column + name.Length + 1));
                    break;
                }
            }
        }

        return values is null ? [] : values;
    }
}
