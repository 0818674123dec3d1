namespace ChartGen.Consistency;

/// <summary>The words of a command, wherever it stands: lines are counted from the first of its code block.</summary>
/// <param name="words">The program and its arguments.</param>
internal sealed class ShellWords(IReadOnlyList<ShellWord> words)
{
    /// <summary>The program and its arguments.</summary>
    public IReadOnlyList<ShellWord> Words => words;

    /// <summary>The namespaces that it names.</summary>
    public IReadOnlyList<ShellWord> Namespaces => field ??= [.. NamespacesOf().Where(w => !w.IsOpen && !w.Text.StartsWith("kube-", StringComparison.Ordinal))];

    /// <summary>What a helm command sets a value to, the key with it: <c>nfs=10.10.10.10</c>.</summary>
    public IReadOnlyList<(string Key, ShellWord Value)> Sets => field ??= ReadSets();

    /// <summary>The archives of charts that it names.</summary>
    public IReadOnlyList<ShellWord> Archives => field ??= [.. words.Where(w => w.Text.EndsWith(".tgz", StringComparison.Ordinal) && !w.IsOpen)];

    /// <summary>What a helm command sets a value to, each with the path of its key; without those that people fill in, and items of lists.</summary>
    public IReadOnlyList<(string[] Path, ShellWord Value)> Paths => field ??=
    [
        .. Sets.Where(s => !s.Key.Contains('[', StringComparison.Ordinal) && !s.Key.Contains('\\', StringComparison.Ordinal) && !new ShellWord(s.Key, 0, 0).IsOpen)
            .Select(s => (s.Key.Split('.'), s.Value)),
    ];

    /// <summary>The workers that <c>for host in</c> goes through; empty for any other command.</summary>
    public IReadOnlyList<ShellWord> Hosts => field ??= words is [{ Text: "for" }, { Text: "host" or "node" }, { Text: "in" }, ..] ? [.. words.Skip(3).Where(w => !w.IsOpen)] : [];

    /// <summary>The objects that a kubectl command names.</summary>
    public InstructedNames Names => field ??= InstructedNames.Of(this);

    /// <summary>The commands of a code block, those behind pipes and conditions too, of the programs whose arguments rules look at.</summary>
    public static List<ShellWords> Read(ReadOnlySpan<char> block)
    {
        var commands = new List<ShellWords>();
        var words = new List<ShellWord>();
        var number = 0;
        foreach (var range in block.Split('\n'))
        {
            if (!Continues(block[range].TrimEnd('\r'), ++number))
            {
                End();
            }
        }

        End();
        return commands;

        void End()
        {
            if (words.Count > 0 && IsLookedAt(words[0].Text))
            {
                commands.Add(new ShellWords([.. words]));
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

    /// <summary>The values of an option: <c>-n x</c>, <c>--namespace x</c> or <c>--namespace=x</c>.</summary>
    /// <param name="names">Its names, with their hyphens.</param>
    public IReadOnlyList<ShellWord> Option(params ReadOnlySpan<string> names)
    {
        List<ShellWord>? values = null;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
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

                if (word.Text.Length == name.Length && i + 1 < words.Count)
                {
                    (values ??= []).Add(words[i + 1]);
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

    private IReadOnlyList<ShellWord> NamespacesOf() => words[0].Text is not ("kubectl" or "helm") ? []
        : words is [{ Text: "kubectl" }, { Text: "create" }, { Text: "namespace" or "ns" }, { } name, ..] ? [.. Option("-n", "--namespace"), name]
        : Option("-n", "--namespace");

    private List<(string Key, ShellWord Value)> ReadSets()
    {
        List<(string Key, ShellWord Value)> sets = [];
        foreach (var word in Option("--set", "--set-string"))
        {
            foreach (var part in word.Text.Split(','))
            {
                if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                {
                    sets.Add((part[..at], word with { Text = part[(at + 1)..] }));
                }
            }
        }

        return sets;
    }
}
