using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>What the commands in the instructions say.</summary>
internal static class InstructionFacts
{
    /// <summary>The namespaces that commands name.</summary>
    public static IReadOnlyList<Statement> Namespaces(LintFile file)
    {
        List<Statement> found = [];
        var commands = ShellCommand.Of(file);
        for (var i = 0; i < commands.Count; i++)
        {
            foreach (var word in commands[i].Said.Namespaces)
            {
                found.Add(new Statement(file.Name, word.Text, "a command is for the namespace", commands[i].Spot(word)));
            }
        }

        return found;
    }

    /// <summary>Whether no command names another namespace.</summary>
    public static bool AreFor(LintFile file, string name)
    {
        var commands = ShellCommand.Of(file);
        for (var i = 0; i < commands.Count; i++)
        {
            foreach (var word in commands[i].Said.Namespaces)
            {
                if (word.Text != name)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The word that sets a value in the instructions; null when none does.</summary>
    public static (ShellCommand Command, ShellWord Word)? SetOf(LintFile file, string key)
    {
        var commands = ShellCommand.Of(file);
        for (var i = 0; i < commands.Count; i++)
        {
            if (commands[i].Words[0].Text != "helm")
            {
                continue;
            }

            foreach (var (name, value) in commands[i].Said.Sets)
            {
                if (name == key)
                {
                    return (commands[i], value);
                }
            }
        }

        return null;
    }
}
