using System.Globalization;
using System.Security.Cryptography;
using ChartGen.Helm.Values;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Generators;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's checksums and passwords. The digests are managed ones: loading OpenSSL takes longer than most charts.</summary>
internal static class HashFunctions
{
    private const int BcryptCost = 10;

    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("sha1sum", [T.String], T.String, (_, a) => KnownDigests.Of("sha1", (string)a[0]!, text => Digest(new Sha1Digest(), text)));
        registry.Add("sha256sum", [T.String], T.String, (_, a) => KnownDigests.Of("sha256", (string)a[0]!, text => Digest(new Sha256Digest(), text)));
        registry.Add("sha512sum", [T.String], T.String, (_, a) => KnownDigests.Of("sha512", (string)a[0]!, text => Digest(new Sha512Digest(), text)));
        registry.Add("adler32sum", [T.String], T.String, (_, a) => Adler32(GoText.ToBytes((string)a[0]!)).ToString(CultureInfo.InvariantCulture));
        registry.Add("derivePassword", [T.Uint32, T.String, T.String, T.String, T.String], T.String, (_, a) => MasterPassword.Derive((uint)a[0]!, (string)a[1]!, (string)a[2]!, (string)a[3]!, (string)a[4]!));
        registry.Add("decryptAES", [T.String, T.String], T.String, (_, a) => AesText.Decrypt((string)a[0]!, (string)a[1]!));
    }

    /// <summary>Those that take salt, and so give something else each time.</summary>
    public static void AddRandomTo(FunctionRegistry registry)
    {
        registry.Add("bcrypt", [T.String], T.String, (_, a) => Bcrypt((string)a[0]!));
        registry.Add("htpasswd", [T.String, T.String], T.String, (_, a) => HtPasswd((string)a[0]!, (string)a[1]!));
        registry.Add("encryptAES", [T.String, T.String], T.String, (_, a) => AesText.Encrypt((string)a[0]!, (string)a[1]!));
    }

    private static string Digest(IDigest digest, string text)
    {
        digest.BlockUpdate(GoText.ToBytes(text));
        var result = new byte[digest.GetDigestSize()];
        digest.DoFinal(result, 0);
        return Convert.ToHexStringLower(result);
    }

    private static uint Adler32(byte[] bytes)
    {
        const uint Modulus = 65521;
        var (low, high) = (1U, 0U);
        foreach (var unit in bytes)
        {
            low = (low + unit) % Modulus;
            high = (high + low) % Modulus;
        }

        return (high << 16) | low;
    }

    private static string Bcrypt(string password)
    {
        var bytes = GoText.ToBytes(password);
        if (bytes.Length > 72)
        {
            return "failed to encrypt string with bcrypt: bcrypt: password length exceeds 72 bytes";
        }

        return OpenBsdBCrypt.Generate("2a", password.ToCharArray(), RandomNumberGenerator.GetBytes(16), BcryptCost);
    }

    private static string HtPasswd(string user, string password) =>
        user.Contains(':', StringComparison.Ordinal) ? $"invalid username: {user}" : $"{user}:{Bcrypt(password)}";
}
