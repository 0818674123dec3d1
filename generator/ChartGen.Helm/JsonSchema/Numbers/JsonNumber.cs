using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Numbers;

/// <summary>A JSON number as it is written: mantissa x 10^exponent, without rounding.</summary>
internal readonly struct JsonNumber : IComparable<JsonNumber>
{
    // Beyond this no comparison or division depends on the exponent's exact value.
    private const int MaxExponent = 1_000_000_000;

    private readonly bool isSmall;
    private readonly long small;
    private readonly BigInteger mantissa;
    private readonly int exponent;

    private JsonNumber(long value)
    {
        isSmall = true;
        small = value;
        mantissa = default;
    }

    private JsonNumber(BigInteger mantissa, int exponent)
    {
        this.mantissa = mantissa;
        this.exponent = mantissa.IsZero ? 0 : exponent;
    }

    public bool IsInteger => isSmall || exponent >= 0;

    public static JsonNumber Of(JsonElement number) =>
        number.TryGetInt64(out var value) ? new JsonNumber(value) : Parse(JsonMarshal.GetRawUtf8Value(number));

    public int CompareTo(JsonNumber other)
    {
        if (isSmall && other.isSmall)
        {
            return small.CompareTo(other.small);
        }

        var (left, leftExponent) = Parts();
        var (right, rightExponent) = other.Parts();
        if (left.Sign != right.Sign || left.IsZero)
        {
            return left.Sign.CompareTo(right.Sign);
        }

        // The places of the first digits decide, unless they are near.
        var magnitude = (Digits(left) + leftExponent).CompareTo(Digits(right) + rightExponent);
        if (magnitude != 0)
        {
            return left.Sign * magnitude;
        }

        var shift = leftExponent - rightExponent;
        return shift >= 0
            ? (left * BigInteger.Pow(10, shift)).CompareTo(right)
            : left.CompareTo(right * BigInteger.Pow(10, -shift));
    }

    /// <summary>Whether this is an integer times the factor, which is not zero.</summary>
    public bool IsMultipleOf(JsonNumber factor)
    {
        if (isSmall && factor.isSmall && factor.small != 0)
        {
            return factor.small == -1 || small % factor.small == 0;
        }

        var (value, valueExponent) = Parts();
        var (divisor, divisorExponent) = factor.Parts();
        if (value.IsZero || divisor.IsZero)
        {
            return value.IsZero;
        }

        var shift = valueExponent - divisorExponent;
        if (shift >= 0)
        {
            return (value * BigInteger.ModPow(10, shift, divisor) % divisor).IsZero;
        }

        // The value has no trailing zeros beyond its digits: a larger power of ten cannot divide it.
        return -shift < Digits(value) && (value % (divisor * BigInteger.Pow(10, -shift))).IsZero;
    }

    /// <summary>The number as a count: cut to 0…int.MaxValue, so that a huge bound never refuses anything.</summary>
    public int ToCount() => isSmall
        ? (int)Math.Clamp(small, 0, int.MaxValue)
        : (int)Math.Clamp(ToDouble(), 0, int.MaxValue);

    /// <summary>The number as Helm prints it in a message.</summary>
    public string ToMessage() => NumberText.Of(ToDouble());

    private static long Digits(BigInteger value) => (long)BigInteger.Log10(BigInteger.Abs(value)) is var digits
        && BigInteger.Abs(value) >= BigInteger.Pow(10, (int)digits + 1) ? digits + 2
        : BigInteger.Abs(value) < BigInteger.Pow(10, (int)digits) ? digits : digits + 1;

    private static JsonNumber Parse(ReadOnlySpan<byte> text)
    {
        var e = text.IndexOfAny((byte)'e', (byte)'E');
        var exponent = e < 0 ? 0 : ParseExponent(text[(e + 1)..]);
        var digits = e < 0 ? text : text[..e];
        var point = digits.IndexOf((byte)'.');
        var fraction = point < 0 ? [] : digits[(point + 1)..].TrimEnd((byte)'0');
        var whole = Encoding.ASCII.GetString(point < 0 ? digits : digits[..point]);
        var mantissa = BigInteger.Parse(whole + Encoding.ASCII.GetString(fraction), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Normalize(mantissa, exponent - fraction.Length);
    }

    private static JsonNumber Normalize(BigInteger mantissa, int exponent)
    {
        while (!mantissa.IsZero && exponent < 0 && (mantissa % 10).IsZero)
        {
            mantissa /= 10;
            exponent++;
        }

        return new JsonNumber(mantissa, exponent);
    }

    private static int ParseExponent(ReadOnlySpan<byte> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Math.Clamp(exponent, -MaxExponent, MaxExponent)
            : text[0] == '-' ? -MaxExponent : MaxExponent;

    private (BigInteger Mantissa, int Exponent) Parts() => isSmall ? (small, 0) : (mantissa, exponent);

    private double ToDouble() => isSmall
        ? small
        : double.Parse($"{mantissa.ToString(CultureInfo.InvariantCulture)}e{exponent}", CultureInfo.InvariantCulture);
}
