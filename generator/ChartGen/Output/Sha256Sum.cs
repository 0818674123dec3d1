using Org.BouncyCastle.Crypto.Digests;

namespace ChartGen.Output;

/// <summary>
/// SHA-256 (FIPS 180-4) in hexadecimal digits, as sha256sum prints it. That of System.Security.Cryptography loads OpenSSL,
/// which takes longer than a deployment's files and is missing in the smallest images.
/// </summary>
internal static class Sha256Sum
{
    private const int PartSize = 16 * 1024;

    /// <summary>The digest of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        var digest = new Sha256Digest();
        digest.BlockUpdate(content);
        return Text(digest);
    }

    /// <summary>The digest of what a stream holds from here to its end.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string Of(Stream stream)
    {
        var digest = new Sha256Digest();
        Span<byte> part = stackalloc byte[PartSize];
        for (int count; (count = stream.Read(part)) > 0;)
        {
            digest.BlockUpdate(part[..count]);
        }

        return Text(digest);
    }

    private static string Text(Sha256Digest digest)
    {
        Span<byte> result = stackalloc byte[digest.GetDigestSize()];
        digest.DoFinal(result);
        return Convert.ToHexStringLower(result);
    }
}
