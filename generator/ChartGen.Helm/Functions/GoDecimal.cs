using System.Globalization;
using System.Numerics;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>shopspring/decimal: a whole number times a power of ten; quotients have 16 places.</summary>
internal readonly record struct GoDecimal(BigInteger Value, int Exponent)
{
    private const int QuotientPlaces = 16;

    /// <exception cref="GoErrorException">The number is infinite or none.</exception>
    public static GoDecimal Of(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new GoErrorException($"Cannot create a Decimal from {GoFloat.Shortest(number)}");
        }

        var digits = DecimalDigits.Shortest(number, 64);
        if (digits.Digits.Length == 0)
        {
            return default;
        }

        var value = BigInteger.Parse(digits.Digits, CultureInfo.InvariantCulture);
        return new GoDecimal(number < 0 ? -value : value, digits.Point - digits.Digits.Length);
    }

    public GoDecimal Plus(GoDecimal other)
    {
        var exponent = Math.Min(Exponent, other.Exponent);
        return new GoDecimal(At(exponent) + other.At(exponent), exponent);
    }

    public GoDecimal Minus(GoDecimal other) => Plus(other with { Value = -other.Value });

    public GoDecimal Times(GoDecimal other) => new(Value * other.Value, Exponent + other.Exponent);

    public GoDecimal DividedBy(GoDecimal other)
    {
        if (other.Value.IsZero)
        {
            throw new GoErrorException("decimal division by 0");
        }

        // Rounded half away from zero at the last place.
        var shift = QuotientPlaces + Exponent - other.Exponent;
        var (numerator, denominator) = shift >= 0
            ? (Value * BigInteger.Pow(10, shift), other.Value)
            : (Value, other.Value * BigInteger.Pow(10, -shift));
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        if (BigInteger.Abs(remainder) * 2 >= BigInteger.Abs(denominator))
        {
            quotient += numerator.Sign * denominator.Sign;
        }

        return new GoDecimal(quotient, -QuotientPlaces);
    }

    public double ToDouble() => double.Parse(
        string.Create(CultureInfo.InvariantCulture, $"{Value}E{Exponent}"), NumberStyles.Float, CultureInfo.InvariantCulture);

    private BigInteger At(int exponent) => Value * BigInteger.Pow(10, Exponent - exponent);
}
