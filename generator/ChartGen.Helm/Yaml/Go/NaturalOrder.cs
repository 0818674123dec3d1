using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>The order in which go-yaml v2 writes keys: numbers inside them count as numbers, letters come after all else.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => Less(x!, y!) ? -1 : Less(y!, x!) ? 1 : 0;

    private static bool Less(string left, string right)
    {
        if (Ascii.IsValid(left) && Ascii.IsValid(right))
        {
            return Less<char>(left, right, static c => c, static c => char.IsAsciiLetter(c), static c => char.IsAsciiDigit(c));
        }

        return Less<Rune>([.. left.EnumerateRunes()], [.. right.EnumerateRunes()], static r => r.Value, Rune.IsLetter,
            static r => Rune.GetUnicodeCategory(r) == UnicodeCategory.DecimalDigitNumber);
    }

    private static bool Less<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Func<T, int> value, Func<T, bool> isLetter, Func<T, bool> isDigit)
        where T : IEquatable<T>
    {
        var i = left.CommonPrefixLength(right);
        if (i == left.Length || i == right.Length)
        {
            return left.Length < right.Length;
        }

        var (a, b) = (value(left[i]), value(right[i]));
        var (leftLetter, rightLetter) = (isLetter(left[i]), isLetter(right[i]));
        if (leftLetter || rightLetter)
        {
            return leftLetter && rightLetter ? a < b : rightLetter;
        }

        // A zero inside a number that has begun does not lead it.
        long start = (a == '0' || b == '0') && ContinuesNumber(left[..i], value, isDigit) ? 1 : 0;
        var (leftNumber, leftEnd) = Number(left, i, start, value, isDigit);
        var (rightNumber, rightEnd) = Number(right, i, start, value, isDigit);
        return leftNumber != rightNumber ? leftNumber < rightNumber : leftEnd != rightEnd ? leftEnd < rightEnd : a < b;
    }

    private static bool ContinuesNumber<T>(ReadOnlySpan<T> before, Func<T, int> value, Func<T, bool> isDigit)
    {
        for (var j = before.Length - 1; j >= 0 && isDigit(before[j]); j--)
        {
            if (value(before[j]) != '0')
            {
                return true;
            }
        }

        return false;
    }

    private static (long Number, int End) Number<T>(ReadOnlySpan<T> text, int i, long start, Func<T, int> value, Func<T, bool> isDigit)
    {
        var number = start;
        for (; i < text.Length && isDigit(text[i]); i++)
        {
            number = unchecked((number * 10) + value(text[i]) - '0');
        }

        return (number, i);
    }
}
