using System.Security.Cryptography;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's <c>encryptAES</c> and <c>decryptAES</c>: AES-256 in CBC mode, the vector before the text, in base64.</summary>
internal static class AesText
{
    private const int BlockSize = 16;
    private const int KeySize = 32;

    public static string Encrypt(string password, string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        using var aes = Cipher(password);
        var vector = RandomNumberGenerator.GetBytes(BlockSize);
#pragma warning disable CA5401 // The vector is random, as it must be.
        return Convert.ToBase64String([.. vector, .. aes.EncryptCbc(GoText.ToBytes(text), vector)]);
#pragma warning restore CA5401
    }

    public static string Decrypt(string password, string encoded)
    {
        if (encoded.Length == 0)
        {
            return "";
        }

        if (Base64Decoder.Decode(encoded, out var bytes) is { } error)
        {
            throw new GoErrorException(error);
        }

        if (bytes.Length < BlockSize)
        {
            throw new GoErrorException("crypto/cipher: IV length must equal block size");
        }

        if (bytes.Length % BlockSize != 0)
        {
            throw new GoErrorException("crypto/cipher: input not full blocks");
        }

        using var aes = Cipher(password);
        var text = aes.DecryptCbc(bytes.AsSpan(BlockSize), bytes.AsSpan(0, BlockSize), PaddingMode.None);
        var padding = text.Length == 0 ? 0 : text[^1];
        return padding <= text.Length
            ? GoText.FromBytes(text.AsSpan(0, text.Length - padding))
            : throw new GoErrorException($"runtime error: slice bounds out of range [:{text.Length - padding}]");
    }

    private static Aes Cipher(string password)
    {
        var key = new byte[KeySize];
        var bytes = GoText.ToBytes(password);
        bytes.AsSpan(0, Math.Min(bytes.Length, KeySize)).CopyTo(key);
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
