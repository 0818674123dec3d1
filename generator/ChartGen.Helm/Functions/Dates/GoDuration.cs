using System.Buffers;
using System.Globalization;
using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads and writes durations as Go's time package does; in nanoseconds.</summary>
internal static class GoDuration
{
    public const long Second = 1_000_000_000;
    public const long Minute = 60 * Second;
    public const long Hour = 60 * Minute;

    private static readonly SearchValues<char> NumberUnits = SearchValues.Create(".0123456789");

    /// <summary>The duration of a text such as 1h30m; null when it is none.</summary>
    public static long? Parse(string text)
    {
        var rest = text.AsSpan();
        var isNegative = rest.StartsWith("-");
        rest = isNegative || rest.StartsWith("+") ? rest[1..] : rest;
        if (rest.SequenceEqual("0"))
        {
            return 0;
        }

        if (rest.IsEmpty)
        {
            return null;
        }

        var total = UInt128.Zero;
        while (!rest.IsEmpty)
        {
            if (Part(ref rest) is not { } part || (total += part) > (UInt128)1 << 63)
            {
                return null;
            }
        }

        return isNegative ? unchecked(-(long)(ulong)total) : total > long.MaxValue ? null : (long)total;
    }

    public static string ToText(long nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return "0s";
        }

        var sign = nanoseconds < 0 ? "-" : "";
        var size = nanoseconds < 0 ? (ulong)unchecked(-nanoseconds) : (ulong)nanoseconds;
        if (size < (ulong)Second)
        {
            var (unit, divisor) = size < 1000 ? ("ns", 1UL) : size < 1_000_000 ? ("µs", 1000UL) : ("ms", 1_000_000UL);
            return sign + Decimal(size, divisor) + unit;
        }

        var text = new StringBuilder(sign);
        var (hours, minutes) = (size / (ulong)Hour, size / (ulong)Minute % 60);
        if (hours > 0)
        {
            text.Append(hours).Append('h');
        }

        if (hours > 0 || minutes > 0)
        {
            text.Append(minutes).Append('m');
        }

        return text.Append(Decimal(size % (ulong)Minute, (ulong)Second)).Append('s').ToString();
    }

    private static string Decimal(ulong number, ulong divisor)
    {
        var digits = divisor.ToString(CultureInfo.InvariantCulture).Length - 1;
        var fraction = (number % divisor).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0').TrimEnd('0');
        return (number / divisor).ToString(CultureInfo.InvariantCulture) + (fraction.Length > 0 && digits > 0 ? "." + fraction : "");
    }

    private static UInt128? Part(ref ReadOnlySpan<char> rest)
    {
        var whole = Digits(ref rest);
        var fraction = "";
        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            fraction = Digits(ref rest);
        }

        if (whole.Length + fraction.Length == 0 || whole.Length > 19)
        {
            return null;
        }

        var length = rest.IndexOfAny(NumberUnits);
        length = length < 0 ? rest.Length : length;
        long? unit = rest[..length] switch
        {
            "ns" => 1,
            "us" or "µs" or "μs" => 1000,
            "ms" => 1_000_000,
            "s" => Second,
            "m" => Minute,
            "h" => Hour,
            _ => null,
        };
        rest = rest[length..];
        if (unit is not { } size)
        {
            return null;
        }

        var sum = (whole.Length == 0 ? 0 : UInt128.Parse(whole, CultureInfo.InvariantCulture)) * (ulong)size;
        return fraction.Length == 0 ? sum : sum + (UInt128)(ulong)(double.Parse("0." + fraction, CultureInfo.InvariantCulture) * size);
    }

    private static string Digits(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? rest.Length : length;
        var digits = rest[..length].ToString();
        rest = rest[length..];
        return digits;
    }
}
