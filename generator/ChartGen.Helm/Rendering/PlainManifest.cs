using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ChartGen.Helm.Rendering;

/// <summary>
/// Reads the heads of documents in the plain block YAML that nearly all charts write, line by line, at a fraction of what
/// the whole reader costs. It gives up wherever anything is unusual, be it right or wrong: then the whole reader decides,
/// and words the error.
/// </summary>
internal ref struct PlainManifest
{
    private const int MostLevels = 64;

    private static readonly SearchValues<char> Known = SearchValues.Create([.. Enumerable.Range(' ', 0x5F).Select(c => (char)c), '\n']);

    private readonly Span<PlainLevel> levels;
    private ReadOnlySpan<char> rest;
    private int count;

    // Whether the innermost entry has no value yet.
    private bool isOpen;
    private PlainHead head;

    private PlainManifest(ReadOnlySpan<char> text, Span<PlainLevel> levels)
    {
        rest = text;
        this.levels = levels;
    }

    /// <summary>Reads the head; false when the document is not of the plain kind.</summary>
    public static bool TryRead(ReadOnlySpan<char> document, out ManifestHead head)
    {
        head = default;
        return TryRead(document, stackalloc PlainLevel[MostLevels], out var plain) && plain.TryFinish(out head);
    }

    /// <summary>Reads what <c>helm lint</c> reads of a document; false when it is not of the plain kind.</summary>
    /// <param name="start">Where in the file the document begins.</param>
    /// <param name="document">The document.</param>
    /// <param name="head">What was read.</param>
    public static bool TryRead(int start, string document, [NotNullWhen(true)] out ObjectHead? head)
    {
        head = null;
        var text = document.AsSpan();
        text = text.StartsWith("---\n") ? text[4..] : text;
        return TryRead(text, stackalloc PlainLevel[MostLevels], out var plain) && plain.TryFinish(start, document, out head);
    }

    private static bool TryRead(ReadOnlySpan<char> document, Span<PlainLevel> levels, out PlainHead head)
    {
        head = default;
        if (document.ContainsAnyExcept(Known))
        {
            return false;
        }

        var manifest = new PlainManifest(document, levels);
        var isPlain = manifest.ReadLines();
        head = manifest.head;
        return isPlain;
    }

    private bool ReadLines()
    {
        while (TakeLine(out var line))
        {
            var column = line.IndexOfAnyExcept(' ');
            if (column >= 0 && line[column] != '#' && !ReadLine(line, column))
            {
                return false;
            }
        }

        return count > 0 && Close(-1);
    }

    private bool TakeLine(out ReadOnlySpan<char> line)
    {
        line = rest;
        if (rest.IsEmpty)
        {
            return false;
        }

        var end = rest.IndexOf('\n');
        line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return true;
    }

    private bool ReadLine(ReadOnlySpan<char> line, int column)
    {
        if (!Close(column))
        {
            return false;
        }

        while (IsEntryMark(line, column))
        {
            if (!BeginEntry(column))
            {
                return false;
            }

            var next = line[(column + 1)..].IndexOfAnyExcept(' ');
            if (next < 0 || line[column + 1 + next] == '#')
            {
                return true;
            }

            column += 1 + next;
        }

        if (PlainScalar.TryKey(line[column..], out var key, out var length))
        {
            return BeginKey(column, key) && ReadValue(line[(column + length)..]);
        }

        return isOpen && levels[count - 1] is { IsSequence: true } list && list.Column < column && ReadValue(line[column..]);
    }

    private static bool IsEntryMark(ReadOnlySpan<char> line, int column) =>
        line[column] == '-' && (column + 1 == line.Length || line[column + 1] == ' ');

    // Ends the blocks that a line further to the left ends.
    private bool Close(int column)
    {
        while (count > 0 && levels[count - 1].Column > column)
        {
            if (isOpen && !head.EndWithoutValue(count))
            {
                return false;
            }

            isOpen = false;
            count--;
        }

        return true;
    }

    private bool BeginEntry(int column)
    {
        if (count == 0)
        {
            return false;
        }

        var top = levels[count - 1];
        if (top.IsSequence && top.Column == column)
        {
            isOpen = true;
            return true;
        }

        // A list may stand at the column of the key that it belongs to.
        var isBelow = isOpen && (top.Column < column || (top.Column == column && !top.IsSequence));
        return isBelow && Push(column, isSequence: true);
    }

    private bool BeginKey(int column, ReadOnlySpan<char> key)
    {
        if (count > 0 && levels[count - 1] is { IsSequence: true } list && list.Column == column && !EndList(column))
        {
            return false;
        }

        if (count == 0 || levels[count - 1].Column != column)
        {
            var isBelow = count == 0 ? column == 0 && head.IsNew : isOpen;
            if (!isBelow || !Push(column, isSequence: false))
            {
                return false;
            }
        }
        else if (isOpen && !head.EndWithoutValue(count))
        {
            return false;
        }

        isOpen = true;
        return head.Begin(count, key);
    }

    private bool EndList(int column)
    {
        count--;
        isOpen = false;
        return count > 0 && !levels[count - 1].IsSequence && levels[count - 1].Column == column;
    }

    private bool Push(int column, bool isSequence)
    {
        if (count == MostLevels || !head.BeginBlock(count, isSequence))
        {
            return false;
        }

        levels[count++] = new(column, isSequence);
        isOpen = true;
        return true;
    }

    private bool ReadValue(ReadOnlySpan<char> text)
    {
        text = text.Trim(' ');
        if (text.IsEmpty || text[0] == '#')
        {
            return true;
        }

        isOpen = false;
        if (text[0] is '|' or '>')
        {
            return text is "|" or "|-" or "|+" or ">" or ">-" or ">+" && SkipBlock() && head.EndWithText(count);
        }

        return PlainScalar.TryValue(text, out var scalar) && head.End(count, scalar);
    }

    private bool SkipBlock()
    {
        var inner = 0;
        while (!rest.IsEmpty)
        {
            var column = rest.IndexOfAnyExcept(' ');
            if (column < 0)
            {
                break;
            }

            if (rest[column] != '\n')
            {
                if (inner == 0)
                {
                    inner = column;
                    if (column <= levels[count - 1].Column)
                    {
                        return false;
                    }
                }
                else if (column < inner)
                {
                    return true;
                }
            }
            else if (inner == 0 && column > 0)
            {
                return false;
            }

            var end = rest.IndexOf('\n');
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return inner > 0;
    }
}
