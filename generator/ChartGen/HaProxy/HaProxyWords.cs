using System.Globalization;
using System.Text;
using ChartGen.Findings;

namespace ChartGen.HaProxy;

/// <summary>
/// Splits a line of haproxy.cfg into words (configuration manual, section 2.2): blanks separate, `#` begins a comment,
/// '…' takes all as it is, "…" and bare words know backslash escapes.
/// </summary>
internal static class HaProxyWords
{
    /// <summary>Reads the words of a line; a quote that stays open is a fault.</summary>
    public static List<HaProxyWord> Read(string line, int number, List<TextFault> faults)
    {
        List<HaProxyWord> words = [];
        var word = new StringBuilder();
        var start = -1;
        var quote = '\0';
        var quoteAt = 0;
        var i = 0;
        for (; i < line.Length; i++)
        {
            var c = line[i];
            if (quote == '\0' && (c is ' ' or '\t' or '\r'))
            {
                Finish();
                continue;
            }

            if (quote == '\0' && c == '#')
            {
                break;
            }

            start = start < 0 ? i : start;
            if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is ('"' or '\''))
            {
                (quote, quoteAt) = (c, i);
            }
            else if (c == '\\' && quote != '\'')
            {
                i += Escape(line.AsSpan(i + 1), word);
            }
            else
            {
                word.Append(c);
            }
        }

        if (quote != '\0')
        {
            faults.Add(new TextFault(number, quoteAt + 1, $"the quote {quote} is not closed on its line; each quote must end where it begins"));
        }

        Finish();
        return words;

        void Finish()
        {
            if (start >= 0)
            {
                words.Add(new HaProxyWord(word.ToString(), start + 1) { End = i + 1 });
                word.Clear();
                start = -1;
            }
        }
    }

    /// <summary>Appends what a backslash and the text behind it mean; returns how much of that text was taken.</summary>
    private static int Escape(ReadOnlySpan<char> rest, StringBuilder word)
    {
        if (rest.Length >= 3
            && rest[0] == 'x'
            && byte.TryParse(rest[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            word.Append((char)value);
            return 3;
        }

        var meaning = rest.IsEmpty ? '\0' : rest[0] switch
        {
            ' ' or '\\' or '#' or '\'' or '"' or '$' => rest[0],
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        word.Append(meaning == '\0' ? '\\' : meaning);
        return meaning == '\0' ? 0 : 1;
    }
}
