using System.Numerics;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>What Go's crypto/rsa holds a private key against, in its order.</summary>
internal static class RsaChecks
{
    private const int LimbBits = 64;
    private const int LeastDistance = 100;

    public static void Check(RsaNumbers numbers)
    {
        var isPair = numbers.Primes.Count == 2;
        Modulus(numbers.Modulus);
        if (isPair)
        {
            Modulus(numbers.Primes[0]);
            Modulus(numbers.Primes[1]);
        }

        Below(numbers.Secret, numbers.Modulus);
        if (isPair)
        {
            Below(numbers.Coefficient, numbers.Primes[0]);
        }

        CheckPublic(numbers);
        if (isPair)
        {
            CheckPair(numbers);
        }
    }

    private static void CheckPublic(RsaNumbers numbers) => Refuse(
        numbers.Modulus.IsEven ? "public modulus is even"
        : numbers.Exponent < 2 ? "public exponent too small or negative"
        : (numbers.Exponent & 1) == 0 ? "public exponent is even"
        : numbers.Exponent > int.MaxValue ? "public exponent too large"
        : null);

    private static void CheckPair(RsaNumbers numbers)
    {
        var (modulus, first, second) = (numbers.Modulus, numbers.Primes[0], numbers.Primes[1]);
        var half = modulus.GetBitLength() / 2;
        Refuse(
            first >= modulus || second >= modulus ? "invalid prime"
            : !(first * second % modulus).IsZero ? "p * q != n"
            : !IsInverse(numbers.FirstExponent, numbers.Exponent, first - 1) || !IsInverse(numbers.SecondExponent, numbers.Exponent, second - 1) ? "invalid CRT exponent"
            : !IsInverse(numbers.Coefficient, second, first) ? "invalid CRT coefficient"
            : BigInteger.Abs(first - second).GetBitLength() <= half - LeastDistance ? "|p - q| too small"
            : numbers.Secret.GetBitLength() <= half ? "d too small"
            : null);
    }

    private static bool IsInverse(BigInteger number, BigInteger other, BigInteger modulus) => number < modulus && (number * other % modulus).IsOne;

    private static void Modulus(BigInteger number)
    {
        if (number <= BigInteger.One)
        {
            throw new GoErrorException("modulus must be > 1");
        }
    }

    private static void Below(BigInteger number, BigInteger modulus)
    {
        var room = (modulus.GetBitLength() + LimbBits - 1) / LimbBits * LimbBits;
        if (number >= modulus)
        {
            throw new GoErrorException(number.GetBitLength() > room ? "input overflows the modulus size" : "input overflows the modulus");
        }
    }

    private static void Refuse(string? mistake)
    {
        if (mistake is not null)
        {
            throw new GoErrorException($"crypto/rsa: {mistake}");
        }
    }
}
