using System.Text;
using ChartGen.Helm.Yaml;

namespace ChartGen.Nfs;

/// <summary>Cuts an exports file into words as nfs-utils does, and keeps where each begins.</summary>
internal sealed class ExportsReader(string text, string file)
{
    private int position;
    private int line = 1;
    private int lineStart;

    /// <summary>The comments passed so far, without their #.</summary>
    public List<ExportsWord> Comments { get; } = [];

    /// <summary>The place of the next character.</summary>
    public SourceLocation Location => new(file, line, position - lineStart + 1);

    /// <summary>Goes to the next path: over blanks, empty lines and comments. False at the end.</summary>
    public bool SkipToPath()
    {
        while (true)
        {
            SkipBlanks();
            if (position == text.Length)
            {
                return false;
            }

            if (!char.IsWhiteSpace(text[position]))
            {
                return true;
            }

            Advance();
        }
    }

    /// <summary>Goes to the next word of the same logical line. False when there is none.</summary>
    public bool SkipToWord()
    {
        SkipBlanks();
        return position < text.Length && !char.IsWhiteSpace(text[position]);
    }

    /// <summary>Reads a word; whether its last quote was closed.</summary>
    public bool Read(out string word)
    {
        var read = new StringBuilder();
        var quoted = false;
        while (position < text.Length && !IsContinuation(position) && (quoted || !char.IsWhiteSpace(text[position])))
        {
            if (text[position] == '"')
            {
                quoted = !quoted;
            }
            else
            {
                read.Append(text[position]);
                ResolveOctal(read);
            }

            Advance();
        }

        // To nfs-utils a word ends where \000 stands in it, as every text of C does.
        word = read.ToString();
        var end = word.IndexOf('\0', StringComparison.Ordinal);
        word = end < 0 ? word : word[..end];
        return !quoted;
    }

    private static void ResolveOctal(StringBuilder read)
    {
        var at = read.Length - 4;
        if (at < 0 || read[at] != '\\' || !IsOctal(read[at + 1]) || !IsOctal(read[at + 2]) || !IsOctal(read[at + 3]))
        {
            return;
        }

        var code = ((read[at + 1] - '0') * 64) + ((read[at + 2] - '0') * 8) + (read[at + 3] - '0');
        read.Length = at;
        read.Append((char)(code & 0xFF));
    }

    private static bool IsOctal(char character) => character is >= '0' and <= '7';

    private bool IsContinuation(int at) => text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '\n';

    // A comment begins where a word could, and no backslash carries it to the next line.
    private void SkipBlanks()
    {
        while (position < text.Length)
        {
            if (IsContinuation(position))
            {
                Advance();
                Advance();
            }
            else if (text[position] is ' ' or '\t')
            {
                Advance();
            }
            else if (text[position] == '#')
            {
                var start = Location;
                var end = text.IndexOf('\n', position) is var found and >= 0 ? found : text.Length;
                Comments.Add(new ExportsWord(start, text[(position + 1)..end].TrimEnd('\r')));
                position = end;
            }
            else
            {
                return;
            }
        }
    }

    private void Advance()
    {
        if (text[position++] == '\n')
        {
            line++;
            lineStart = position;
        }
    }
}
