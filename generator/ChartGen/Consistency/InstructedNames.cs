namespace ChartGen.Consistency;

/// <summary>The volumes, claims, workloads and containers that a kubectl command names.</summary>
/// <param name="Words">Its words without options and their values.</param>
/// <param name="Objects">The objects, each with its kind and the word that names it.</param>
/// <param name="Containers">The containers whose logs it asks for.</param>
internal sealed record InstructedNames(
    IReadOnlyList<ShellWord> Words, IReadOnlyList<(string Kind, string Name, ShellWord Word)> Objects, IReadOnlyList<ShellWord> Containers)
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["persistentvolumes"] = "PersistentVolume", ["persistentvolume"] = "PersistentVolume", ["pv"] = "PersistentVolume",
        ["persistentvolumeclaims"] = "PersistentVolumeClaim", ["persistentvolumeclaim"] = "PersistentVolumeClaim", ["pvc"] = "PersistentVolumeClaim",
        ["statefulset"] = "StatefulSet", ["statefulsets"] = "StatefulSet", ["sts"] = "StatefulSet",
        ["deployment"] = "Deployment", ["deployments"] = "Deployment", ["deploy"] = "Deployment",
    };

    private static readonly string[] Valued = ["-n", "--namespace", "-c", "--container", "-o", "--output", "-l", "--selector", "--timeout", "--patch", "-p", "--type"];

    /// <summary>What a command names.</summary>
    public static InstructedNames Of(ShellWords command)
    {
        var words = Plain(command.Words);
        List<(string, string, ShellWord)> objects = [];
        for (var i = 2; i < words.Count; i++)
        {
            if (Named(words, words[i]) is var (kind, name))
            {
                objects.Add((kind, name, words[i]));
            }
        }

        return new InstructedNames(words, objects, words is [_, { Text: "logs" }, ..] ? [.. command.Option("-c", "--container").Where(w => !w.IsOpen)] : []);
    }

    /// <summary>The kind that a word of kubectl means; null for any other word.</summary>
    public static string? KindOf(string word) => Kinds.GetValueOrDefault(word);

    // deployment/mmc, or a name behind `delete pvc`.
    private static (string Kind, string Name)? Named(List<ShellWord> words, ShellWord word)
    {
        if (word.IsOpen)
        {
            return null;
        }

        var slash = word.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0 && slash < word.Text.Length - 1 && !word.Text.AsSpan(slash + 1).Contains('/') && Kinds.TryGetValue(word.Text[..slash], out var found))
        {
            return (found, word.Text[(slash + 1)..]);
        }

        return words[1].Text is "delete" or "get" or "describe" && Kinds.TryGetValue(words[2].Text, out var listed) && word != words[2]
            ? (listed, word.Text)
            : null;
    }

    // Without options and their values.
    private static List<ShellWord> Plain(IReadOnlyList<ShellWord> all)
    {
        var words = new List<ShellWord>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var text = all[i].Text;
            if (!text.StartsWith('-'))
            {
                words.Add(all[i]);
            }
            else if (Valued.Contains(text))
            {
                i++;
            }
            else if (!text.Contains('=', StringComparison.Ordinal))
            {
                // Whether the next word is its value is not known.
                break;
            }
        }

        return words;
    }
}
