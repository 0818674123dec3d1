using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>What the commands in the instructions say.</summary>
internal static class InstructionFacts
{
    /// <summary>The namespaces that commands name.</summary>
    public static IReadOnlyList<Statement> Namespaces(LintFile file)
    {
        List<Statement> found = [];
        foreach (var command in ShellCommand.Of(file))
        {
            if (command.Words[0].Text is not ("kubectl" or "helm"))
            {
                continue;
            }

            foreach (var word in command.Option("-n", "--namespace"))
            {
                Add(command, word);
            }

            if (command.Words is [{ Text: "kubectl" }, { Text: "create" }, { Text: "namespace" or "ns" }, { } name, ..])
            {
                Add(command, name);
            }
        }

        return found;

        void Add(ShellCommand command, ShellWord word)
        {
            if (!word.IsOpen && !word.Text.StartsWith("kube-", StringComparison.Ordinal))
            {
                found.Add(new Statement(file.Name, word.Text, "a command is for the namespace", command.Spot(word)));
            }
        }
    }

    /// <summary>What a helm command sets a value to, the key with it: <c>nfs=10.10.10.10</c>.</summary>
    public static IReadOnlyList<(string Key, ShellWord Value)> Sets(ShellCommand command)
    {
        List<(string Key, ShellWord Value)>? sets = null;
        foreach (var word in command.Option("--set", "--set-string"))
        {
            foreach (var part in word.Text.Split(','))
            {
                if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                {
                    (sets ??= []).Add((part[..at], word with { Text = part[(at + 1)..] }));
                }
            }
        }

        return sets is null ? [] : sets;
    }

    /// <summary>The word that sets a value in the instructions; null when none does.</summary>
    public static (ShellCommand Command, ShellWord Word)? SetOf(LintFile file, string key)
    {
        foreach (var command in ShellCommand.Of(file))
        {
            if (command.Words[0].Text != "helm")
            {
                continue;
            }

            foreach (var (name, value) in Sets(command))
            {
                if (name == key)
                {
                    return (command, value);
                }
            }
        }

        return null;
    }
}
