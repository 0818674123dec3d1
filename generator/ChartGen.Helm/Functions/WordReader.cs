using System.Text;

namespace ChartGen.Helm.Functions;

/// <summary>
/// Divides an identifier into words as huandu/xstrings does. To it, bytes that are no UTF-8, and U+FFFD itself, are the beginning
/// of the character after them; at the end of the text they are one more of the character before.
/// </summary>
internal sealed class WordReader
{
    private readonly string text;
    private readonly List<(Rune Rune, int End)> letters;
    private int position;
    private int start;
    private int end;

    public WordReader(string text)
    {
        this.text = text;
        letters = new(text.Length);
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            offset += rune.Utf16SequenceLength;
            if (rune != Rune.ReplacementChar)
            {
                letters.Add((rune, offset));
            }
        }

        if (letters.Count == 0 ? offset > 0 : letters[^1].End < offset)
        {
            letters.Add((letters.Count == 0 ? Rune.ReplacementChar : letters[^1].Rune, offset));
        }
    }

    public bool AtEnd => position >= letters.Count;

    public WordKind Kind { get; private set; }

    /// <summary>The word that was read last.</summary>
    public ReadOnlySpan<char> Word => text.AsSpan(start, end - start);

    public static bool IsConnector(Rune rune) => rune.Value is '-' or '_' || (rune.IsBmp && TrimFunctions.IsSpace((char)rune.Value));

    public void Next()
    {
        Kind = AtEnd ? WordKind.None : KindOf(letters[position].Rune);
        if (!AtEnd)
        {
            position++;
            Skip();
        }

        start = end;
        end = position == 0 ? 0 : letters[position - 1].End;
    }

    private void Skip()
    {
        if (Kind != WordKind.Upper)
        {
            SkipAll(Kind);
            return;
        }

        if (AtEnd)
        {
            return;
        }

        switch (KindOf(letters[position].Rune))
        {
            case WordKind.Upper:
                SkipAll(WordKind.Upper);

                // HTTPStatus: the last capital begins the next word.
                position -= !AtEnd && IsAlphabet(letters[position].Rune) ? 1 : 0;
                break;
            case WordKind.Alphabet:
                SkipAll(WordKind.Alphabet);
                break;
        }
    }

    private void SkipAll(WordKind kind)
    {
        while (!AtEnd && Continues(letters[position].Rune, kind))
        {
            position++;
        }
    }

    // Hyphens and underscores connect words, but after other punctuation they are more of it.
    private static bool Continues(Rune rune, WordKind kind) => kind == WordKind.Punctuation ? Rune.IsPunctuation(rune) : KindOf(rune) == kind;

    private static WordKind KindOf(Rune rune) => rune == Rune.ReplacementChar ? WordKind.None
        : IsConnector(rune) ? WordKind.Connector
        : Rune.IsPunctuation(rune) ? WordKind.Punctuation
        : Rune.IsUpper(rune) ? WordKind.Upper
        : IsAlphabet(rune) ? WordKind.Alphabet
        : Rune.IsNumber(rune) ? WordKind.Number
        : WordKind.Other;

    private static bool IsAlphabet(Rune rune) => Rune.IsLetter(rune)
        && rune.Value is not ((>= 0x4E00 and <= 0x9FCC) or (>= 0x3400 and <= 0x4D85) or (>= 0x20000 and <= 0x2B81D));
}
