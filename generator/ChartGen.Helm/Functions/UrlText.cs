using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Escapes and unescapes parts of URLs as Go's net/url does.</summary>
internal static class UrlText
{
    public static string QueryEscape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var unit in GoText.ToBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')
            {
                escaped.Append((char)unit);
            }
            else if (unit == ' ')
            {
                escaped.Append('+');
            }
            else
            {
                escaped.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    /// <summary>Escapes all bytes but those that the part of the URL may hold.</summary>
    public static string Escape(string text, string allowed)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var unit in GoText.ToBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || (unit < 0x80 && allowed.Contains((char)unit, StringComparison.Ordinal)))
            {
                escaped.Append((char)unit);
            }
            else
            {
                escaped.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    /// <exception cref="GoErrorException">An escape is not valid.</exception>
    public static string Unescape(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var source = GoText.ToBytes(text);
        var bytes = new List<byte>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '%')
            {
                bytes.Add(source[i]);
                continue;
            }

            if (i + 2 >= source.Length || !char.IsAsciiHexDigit((char)source[i + 1]) || !char.IsAsciiHexDigit((char)source[i + 2]))
            {
                var bad = GoText.FromBytes(source.AsSpan(i, Math.Min(3, source.Length - i)));
                throw new GoErrorException($"invalid URL escape {GoQuote.Quote(bad)}");
            }

            bytes.Add(Convert.FromHexString([(char)source[i + 1], (char)source[i + 2]])[0]);
            i += 2;
        }

        return GoText.FromBytes([.. bytes]);
    }
}
