using System.Numerics;

namespace ChartGen.Helm.Values;

/// <summary>Whole numbers of any length.</summary>
internal static class WholeNumber
{
    /// <summary>The float64 nearest to a number; .NET's own conversion cuts off what does not fit.</summary>
    public static double ToDouble(BigInteger value)
    {
        var magnitude = BigInteger.Abs(value);
        var shift = (int)Math.Max(0, magnitude.GetBitLength() - 64);
        var top = (ulong)(magnitude >> shift);
        top |= (BigInteger)top << shift == magnitude ? 0UL : 1UL;
        return value.Sign * Math.ScaleB(top, shift);
    }
}
