using ChartGen.Helm;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>A code block of instructions, wherever they stand.</summary>
/// <param name="Before">How many lines stand before it.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Commands">Its commands.</param>
internal sealed record CodeBlock(int Before, int Lines, IReadOnlyList<ShellWords> Commands)
{
    private const string Fence = "```";

    /// <summary>The code blocks of a text.</summary>
    public static CodeBlock[] Read(string text)
    {
        var blocks = new List<CodeBlock>();
        var (at, before) = (0, 0);
        while (SkipToFence(text, ref at, ref before))
        {
            var (start, first) = (at, before);
            var isClosed = SkipToFence(text, ref at, ref before);
            var block = text.AsSpan()[start..(isClosed ? text.AsSpan(0, at - 1).LastIndexOf('\n') + 1 : text.Length)];
            blocks.Add(new CodeBlock(first, block.Count('\n') + (isClosed ? 0 : 1), ShellWords.Read(block)));
        }

        return [.. blocks];
    }

    /// <summary>Shares what code blocks say.</summary>
    public static TextMemory<CodeBlock[]> Memory() => new(Read, Revised);

    private static CodeBlock[]? Revised(CodeBlock[] known, string before, string text, IReadOnlyList<ChangedLine> changed)
    {
        CodeBlock[] blocks = [.. known];
        var block = 0;
        foreach (var line in changed)
        {
            // Where blocks begin and end must be the same.
            if (before.AsSpan()[line.Before].Contains(Fence, StringComparison.Ordinal) || text.AsSpan()[line.Now].Contains(Fence, StringComparison.Ordinal))
            {
                return null;
            }

            while (block < blocks.Length && blocks[block].Before + blocks[block].Lines < line.Number)
            {
                block++;
            }

            if (block < blocks.Length && line.Number > blocks[block].Before)
            {
                blocks[block] = blocks[block] with { Commands = ShellWords.Read(Text(blocks[block], text, line)) };
            }
        }

        return blocks;
    }

    // The text of a block with one of its lines.
    private static ReadOnlySpan<char> Text(CodeBlock block, string text, ChangedLine line)
    {
        var start = line.Now.Start.Value;
        for (var number = line.Number; number > block.Before + 1; number--)
        {
            start = text.LastIndexOf('\n', start - 2) + 1;
        }

        var end = line.Now.End.Value;
        for (var number = line.Number; number < block.Before + block.Lines; number++)
        {
            end = end < text.Length && text.IndexOf('\n', end + 1) is >= 0 and var feed ? feed : text.Length;
        }

        return text.AsSpan(start, end - start);
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
