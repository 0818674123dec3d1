using System.Globalization;

namespace ChartGen.Mosquitto;

/// <summary>Numbers as mosquitto 2.0 reads them: digits at the front, the rest is ignored, and no digits are 0.</summary>
internal static class MosquittoNumber
{
    /// <summary>The number that a word begins with, as a C int.</summary>
    public static int Read(string word) => unchecked((int)ReadLong(word));

    /// <summary>The number that a word begins with, as a C long.</summary>
    public static long ReadLong(string word)
    {
        var text = word.TrimStart('\t', '\v', '\f');
        var sign = text.StartsWith('-') || text.StartsWith('+') ? 1 : 0;
        var digits = text.Skip(sign).TakeWhile(char.IsAsciiDigit).Count();
        return digits == 0 ? 0
            : long.TryParse(text[..(sign + digits)], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : text[0] == '-' ? long.MinValue
            : long.MaxValue;
    }

    /// <summary>Whether a word is a number and nothing else.</summary>
    public static bool Is(string word) =>
        long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
