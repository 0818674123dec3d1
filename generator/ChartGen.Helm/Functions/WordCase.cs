using System.Text;

namespace ChartGen.Helm.Functions;

/// <summary>snake_case, kebab-case and CamelCase as huandu/xstrings makes them.</summary>
internal static class WordCase
{
    /// <summary>Words in lower case with a connector between.</summary>
    public static string Join(string text, char connector)
    {
        var words = new WordReader(text);
        var joined = new StringBuilder(text.Length + 4);
        words.Next();
        while (!words.AtEnd)
        {
            if (words.Kind != WordKind.Connector)
            {
                Append(joined, words.Kind, words.Word, connector);
            }

            var before = words.Kind;
            var last = words.Word;
            words.Next();
            switch (before)
            {
                case WordKind.Number:
                    AppendRun(joined, words, connector);
                    break;
                case WordKind.Connector:
                    Append(joined, before, last, connector);
                    break;
                case WordKind.Punctuation:
                    break;
                default:
                    AfterWord(joined, words, connector);
                    break;
            }
        }

        Append(joined, words.Kind, words.Word, connector);
        return joined.ToString();
    }

    public static string Camel(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        var camel = new StringBuilder(text.Length);
        var position = 0;
        while (position < runes.Length && WordReader.IsConnector(runes[position]))
        {
            camel.Append(runes[position++].ToString());
        }

        if (position >= runes.Length)
        {
            // Connectors alone: the last is written twice.
            return position == 0 ? "" : camel.Append(runes[^1].ToString()).ToString();
        }

        var isUpper = Rune.IsUpper(runes[position]);
        var current = GoLetters.ToUpper(runes[position++]);
        for (; position < runes.Length; position++)
        {
            var before = current;
            current = runes[position];
            if (WordReader.IsConnector(before) && !WordReader.IsConnector(current))
            {
                isUpper = Rune.IsUpper(current);
                current = GoLetters.ToUpper(current);
                continue;
            }

            if (isUpper && !WordReader.IsConnector(before))
            {
                isUpper = Rune.IsUpper(current);
                current = isUpper ? GoLetters.ToLower(current) : current;
            }

            camel.Append(before.ToString());
        }

        return camel.Append(current.ToString()).ToString();
    }

    /// <summary>A number after a word belongs to the word, unless small letters follow the number.</summary>
    private static void AfterWord(StringBuilder joined, WordReader words, char connector)
    {
        if (words.Kind != WordKind.Number)
        {
            AppendConnector(joined, words.Kind, connector);
            return;
        }

        if (words.AtEnd)
        {
            return;
        }

        var number = words.Word;
        words.Next();
        if (words.Kind != WordKind.Alphabet)
        {
            Append(joined, WordKind.Number, number, connector);
            AppendConnector(joined, words.Kind, connector);
            return;
        }

        joined.Append(connector);
        Append(joined, WordKind.Number, number, connector);
        AppendRun(joined, words, connector);
    }

    private static void AppendRun(StringBuilder joined, WordReader words, char connector)
    {
        while (words.Kind is WordKind.Alphabet or WordKind.Number)
        {
            Append(joined, words.Kind, words.Word, connector);
            words.Next();
        }

        if (words.Kind != WordKind.None)
        {
            AppendConnector(joined, words.Kind, connector);
        }
    }

    private static void AppendConnector(StringBuilder joined, WordKind next, char connector)
    {
        if (next is not (WordKind.Connector or WordKind.Punctuation))
        {
            joined.Append(connector);
        }
    }

    /// <summary>Capitals and connectors are written character by character, so what is no UTF-8 among them becomes U+FFFD; other words stay as they are.</summary>
    private static void Append(StringBuilder joined, WordKind kind, ReadOnlySpan<char> word, char connector)
    {
        if (kind is not (WordKind.Upper or WordKind.Connector))
        {
            joined.Append(word);
            return;
        }

        foreach (var rune in word.EnumerateRunes())
        {
            joined.Append(WordReader.IsConnector(rune) ? connector.ToString() : (Rune.IsUpper(rune) ? GoLetters.ToLower(rune) : rune).ToString());
        }
    }
}
