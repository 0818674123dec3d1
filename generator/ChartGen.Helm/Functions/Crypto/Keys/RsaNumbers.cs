using System.Formats.Asn1;
using System.Numerics;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>The numbers of a key of RSA, read and written as PKCS#1 has them.</summary>
/// <param name="Modulus">n.</param>
/// <param name="Exponent">e.</param>
/// <param name="Secret">d.</param>
/// <param name="Primes">p, q, and those of a key with more.</param>
/// <param name="FirstExponent">d modulo p - 1.</param>
/// <param name="SecondExponent">d modulo q - 1.</param>
/// <param name="Coefficient">The inverse of q modulo p.</param>
internal sealed record RsaNumbers(
    BigInteger Modulus,
    long Exponent,
    BigInteger Secret,
    IReadOnlyList<BigInteger> Primes,
    BigInteger FirstExponent,
    BigInteger SecondExponent,
    BigInteger Coefficient)
{
    /// <summary>Reads and checks; what follows the structure is a mistake.</summary>
    public static RsaNumbers Read(byte[] der)
    {
        var outside = new DerReader(der);
        var fields = RsaFields.Read(outside);
        if (!outside.IsAtEnd)
        {
            throw DerReader.Syntax("trailing data");
        }

        fields.Check();
        var (first, second) = (fields.Primes[0], fields.Primes[1]);
        var isWhole = fields.Exponents is { One: not null, Other: not null } && fields.Coefficient is not null;
        var numbers = new RsaNumbers(
            fields.Modulus,
            fields.Exponent,
            fields.Secret,
            fields.Primes,
            isWhole ? fields.Exponents.One!.Value : Modulo(fields.Secret, first - 1),
            isWhole ? fields.Exponents.Other!.Value : Modulo(fields.Secret, second - 1),
            isWhole ? fields.Coefficient!.Value : Inverse(second, first) ?? throw new GoErrorException("crypto/rsa: prime factors are not relatively prime"));
        RsaChecks.Check(numbers);
        return numbers;
    }

    /// <summary>The inverse; null when there is none.</summary>
    public static BigInteger? Inverse(BigInteger number, BigInteger modulus)
    {
        var (rest, next, inverse, factor) = (modulus, Modulo(number, modulus), BigInteger.Zero, BigInteger.One);
        while (!next.IsZero)
        {
            var quotient = rest / next;
            (rest, next) = (next, rest - (quotient * next));
            (inverse, factor) = (factor, inverse - (quotient * factor));
        }

        return rest.IsOne ? Modulo(inverse, modulus) : null;
    }

    public void Write(AsnWriter writer)
    {
        using var sequence = writer.PushSequence();
        writer.WriteInteger(Primes.Count > 2 ? 1 : 0);
        foreach (var number in new[] { Modulus, Exponent, Secret, Primes[0], Primes[1], FirstExponent, SecondExponent, Coefficient })
        {
            writer.WriteInteger(number);
        }

        if (Primes.Count > 2)
        {
            WriteFurther(writer);
        }
    }

    private static BigInteger Modulo(BigInteger number, BigInteger modulus) =>
        modulus.IsZero ? BigInteger.Zero : BigInteger.Remainder(number, modulus) is var rest && rest.Sign < 0 ? rest + modulus : rest;

    private void WriteFurther(AsnWriter writer)
    {
        using var list = writer.PushSequence();
        var product = Primes[0] * Primes[1];
        foreach (var prime in Primes.Skip(2))
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(prime);
                writer.WriteInteger(Modulo(Secret, prime - 1));
                writer.WriteInteger(Inverse(product, prime) ?? BigInteger.Zero);
            }

            product *= prime;
        }
    }
}
