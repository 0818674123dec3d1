using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>A command in a code block of the instructions.</summary>
/// <param name="File">The instructions.</param>
/// <param name="Said">What it says.</param>
/// <param name="Before">How many lines stand before its code block.</param>
internal sealed record ShellCommand(LintFile File, ShellWords Said, int Before)
{
    private static readonly Memo<LintFile, List<ShellCommand>> Known = new(Read);

    /// <summary>The program and its arguments.</summary>
    public IReadOnlyList<ShellWord> Words => Said.Words;

    /// <summary>The commands of all code blocks, those behind pipes and conditions too, of the programs whose arguments rules look at.</summary>
    public static IReadOnlyList<ShellCommand> Of(LintFile file) => Known.Of(file);

    /// <summary>Where a word stands.</summary>
    public Spot Spot(ShellWord word) => Consistency.Spot.Of(File, Before + word.Line, word.Column);

    /// <summary>The values of an option: <c>-n x</c>, <c>--namespace x</c> or <c>--namespace=x</c>.</summary>
    /// <param name="names">Its names, with their hyphens.</param>
    public IReadOnlyList<ShellWord> Option(params ReadOnlySpan<string> names) => Said.Option(names);

    private static List<ShellCommand> Read(LintFile file)
    {
        var commands = new List<ShellCommand>();
        foreach (var block in file.Memory is { } memory ? memory.Commands.Of(file.Text) : CodeBlock.Read(file.Text))
        {
            for (var i = 0; i < block.Commands.Count; i++)
            {
                commands.Add(new ShellCommand(file, block.Commands[i], block.Before));
            }
        }

        return commands;
    }
}
