using System.Text;

namespace ChartGen.Helm.Functions;

/// <summary>Divides an identifier into words as huandu/xstrings does.</summary>
internal sealed class WordReader(string text)
{
    private readonly Rune[] runes = [.. text.EnumerateRunes()];
    private int position;

    public bool AtEnd => position >= runes.Length;

    public WordKind Kind { get; private set; }

    /// <summary>The word that was read last.</summary>
    public ArraySegment<Rune> Word { get; private set; }

    public static bool IsConnector(Rune rune) => rune.Value is '-' or '_' || (rune.IsBmp && TrimFunctions.IsSpace((char)rune.Value));

    public void Next()
    {
        var start = position;
        Kind = AtEnd ? WordKind.None : KindOf(runes[position]);
        if (!AtEnd)
        {
            position++;
            Skip();
        }

        Word = new ArraySegment<Rune>(runes, start, position - start);
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

        switch (KindOf(runes[position]))
        {
            case WordKind.Upper:
                SkipAll(WordKind.Upper);

                // HTTPStatus: the last capital begins the next word.
                position -= !AtEnd && IsAlphabet(runes[position]) ? 1 : 0;
                break;
            case WordKind.Alphabet:
                SkipAll(WordKind.Alphabet);
                break;
        }
    }

    private void SkipAll(WordKind kind)
    {
        while (!AtEnd && KindOf(runes[position]) == kind)
        {
            position++;
        }
    }

    private static WordKind KindOf(Rune rune) => IsConnector(rune) ? WordKind.Connector
        : Rune.IsPunctuation(rune) ? WordKind.Punctuation
        : Rune.IsUpper(rune) ? WordKind.Upper
        : IsAlphabet(rune) ? WordKind.Alphabet
        : Rune.IsNumber(rune) ? WordKind.Number
        : WordKind.Other;

    private static bool IsAlphabet(Rune rune) => Rune.IsLetter(rune)
        && rune.Value is not ((>= 0x4E00 and <= 0x9FCC) or (>= 0x3400 and <= 0x4D85) or (>= 0x20000 and <= 0x2B81D));
}
