using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>A command in a code block of the instructions.</summary>
/// <param name="File">The instructions.</param>
/// <param name="Said">What it says.</param>
/// <param name="Before">How many lines stand before its code block.</param>
internal sealed record ShellCommand(LintFile File, ShellWords Said, int Before)
{
    private const string Fence = "```";

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
        var text = file.Text.AsSpan();
        var (at, before) = (0, 0);
        while (SkipToFence(text, ref at, ref before))
        {
            var (start, lines) = (at, before);
            var end = SkipToFence(text, ref at, ref before) ? text[..(at - 1)].LastIndexOf('\n') + 1 : text.Length;
            var block = text[start..end];
            IReadOnlyList<ShellWords> said = file.Memory is { } memory ? memory.Commands.Of(block, static b => ShellWords.Read(b)) : ShellWords.Read(block);
            for (var i = 0; i < said.Count; i++)
            {
                commands.Add(new ShellCommand(file, said[i], lines));
            }
        }

        return commands;
    }

    // Goes behind the next line that begins or ends a code block; false when there is none.
    private static bool SkipToFence(ReadOnlySpan<char> text, ref int at, ref int lines)
    {
        while (at < text.Length && text[at..].IndexOf(Fence) is >= 0 and var found)
        {
            var passed = text.Slice(at, found);
            var length = text[(at + found)..].IndexOf('\n');
            var isFence = passed[(passed.LastIndexOf('\n') + 1)..].IsWhiteSpace();
            lines += passed.Count('\n') + 1;
            at = length < 0 ? text.Length : at + found + length + 1;
            if (isFence)
            {
                return true;
            }
        }

        return false;
    }
}
