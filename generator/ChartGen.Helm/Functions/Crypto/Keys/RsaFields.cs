using System.Numerics;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>The fields of PKCS#1's private key, as they stand there.</summary>
internal sealed record RsaFields(
    long Version,
    BigInteger Modulus,
    long Exponent,
    BigInteger Secret,
    IReadOnlyList<BigInteger> Primes,
    (BigInteger? One, BigInteger? Other) Exponents,
    BigInteger? Coefficient)
{
    public static RsaFields Read(DerReader outside)
    {
        var reader = outside.Sequence("pkcs1PrivateKey");
        var (version, modulus, exponent, secret) = (reader.Integer(), reader.Number(), reader.Integer(), reader.Number());
        List<BigInteger> primes = [reader.Number(), reader.Number()];
        var (one, other, coefficient) = (reader.OptionalNumber(), reader.OptionalNumber(), reader.OptionalNumber());
        foreach (var further in reader.OptionalSequences())
        {
            primes.Add(further.Number());
            further.Number();
            further.Number();
        }

        return new RsaFields(version, modulus, exponent, secret, primes, (one, other), coefficient);
    }

    public void Check()
    {
        if (Version > 1)
        {
            throw new GoErrorException("x509: unsupported private key version");
        }

        BigInteger?[] positive = [Modulus, Secret, Primes[0], Primes[1], Exponents.One, Exponents.Other, Coefficient];
        if (positive.Any(number => number is { Sign: <= 0 }))
        {
            throw new GoErrorException("x509: private key contains zero or negative value");
        }

        if (Primes.Any(prime => prime.Sign <= 0))
        {
            throw new GoErrorException("x509: private key contains zero or negative prime");
        }
    }
}
