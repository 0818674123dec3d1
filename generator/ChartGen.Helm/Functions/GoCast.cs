using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>spf13/cast, by which sprig makes numbers of anything: what is no number is 0.</summary>
internal static class GoCast
{
    public static long ToInt64(object? value) => value switch
    {
        double real => Truncate(real),
        float real => Truncate(real),
        bool truth => truth ? 1 : 0,
        string text => GoNumbers.ParseInt(TrimZeroDecimal(text), 0, 64, out var parsed) == NumberError.None ? parsed : 0,
        _ => GoInteger.TryRead(value, out var number) ? number : 0,
    };

    public static double ToFloat64(object? value) => value switch
    {
        double real => real,
        float real => real,
        bool truth => truth ? 1 : 0,
        string text => GoNumbers.ParseFloat(text, out var parsed) == NumberError.None ? parsed : 0,
        ulong or nuint => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => GoInteger.TryRead(value, out var number) ? number : 0,
    };

    public static nint ToInt(object? value) => (nint)ToInt64(value);

    /// <summary>What the processor does: numbers out of range become the smallest.</summary>
    public static long Truncate(double real) => real is >= -9.2233720368547758E18 and < 9.2233720368547758E18 ? (long)real : long.MinValue;

    // 12.00 is 12.
    private static ReadOnlySpan<char> TrimZeroDecimal(string text)
    {
        var body = text.AsSpan().TrimEnd('0');
        return body.Length < text.Length && body.EndsWith(".") ? body[..^1] : text;
    }
}
