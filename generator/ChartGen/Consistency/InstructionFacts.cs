using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>What the commands in the instructions say.</summary>
internal static class InstructionFacts
{
    private static readonly string[] SetOptions = ["--set", "--set-string"];

    /// <summary>The namespaces that commands name.</summary>
    public static IEnumerable<Statement> Namespaces(LintFile file) =>
        from command in ShellCommand.Of(file)
        where command.Words[0].Text is "kubectl" or "helm"
        from word in command.Option("-n", "--namespace").Concat(Created(command))
        where !word.IsOpen && !word.Text.StartsWith("kube-", StringComparison.Ordinal)
        select new Statement(file.Name, word.Text, "a command is for the namespace", command.Spot(word));

    /// <summary>What a helm command sets a value to, the key with it: <c>nfs=10.10.10.10</c>.</summary>
    public static IEnumerable<(string Key, ShellWord Value)> Sets(ShellCommand command) =>
        from word in command.Option(SetOptions)
        from part in word.Text.Split(',')
        let at = part.IndexOf('=', StringComparison.Ordinal)
        where at > 0
        select (part[..at], word with { Text = part[(at + 1)..] });

    /// <summary>The word that sets a value in the instructions; null when none does.</summary>
    public static (ShellCommand Command, ShellWord Word)? SetOf(LintFile file, string key)
    {
        foreach (var command in ShellCommand.Of(file).Where(c => c.Words[0].Text == "helm"))
        {
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

    private static IEnumerable<ShellWord> Created(ShellCommand command) =>
        command.Words is [{ Text: "kubectl" }, { Text: "create" }, { Text: "namespace" or "ns" }, { } name, ..] ? [name] : [];
}
