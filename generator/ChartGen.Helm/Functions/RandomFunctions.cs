using System.Security.Cryptography;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's random functions; no two renders give the same.</summary>
internal static class RandomFunctions
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("randAlphaNum", [T.Int], T.String, (context, a) => Text(context, (nint)a[0]!, Letters + Digits));
        registry.Add("randAlpha", [T.Int], T.String, (context, a) => Text(context, (nint)a[0]!, Letters));
        registry.Add("randNumeric", [T.Int], T.String, (context, a) => Text(context, (nint)a[0]!, Digits));
        registry.Add("randAscii", [T.Int], T.String, (context, a) => Text(context, (nint)a[0]!, string.Concat(Enumerable.Range(32, 95).Select(code => (char)code))));
        registry.Add("randBytes", [T.Int], T.String, (context, a) => Bytes(context, (nint)a[0]!));
        registry.Add("randInt", [T.Int, T.Int], T.Int, (_, a) => Integer((nint)a[0]!, (nint)a[1]!));
        registry.Add("shuffle", [T.String], T.String, (_, a) => Shuffle((string)a[0]!));
        registry.Add("uuidv4", [], T.String, (_, _) => Guid.NewGuid().ToString());
    }

    // A negative count gives nothing: sprig drops the error.
    private static string Text(FunctionContext context, nint count, string characters)
    {
        context.CheckLength(count);
        return count <= 0 ? "" : RandomNumberGenerator.GetString(characters, (int)count);
    }

    private static string Bytes(FunctionContext context, nint count)
    {
        if (count < 0)
        {
            throw new GoErrorException("runtime error: makeslice: len out of range");
        }

        context.CheckLength(count * 4 / 3);
        return Convert.ToBase64String(RandomNumberGenerator.GetBytes((int)count));
    }

    private static object Integer(nint least, nint end) => end - least > 0
        ? GoBox.Int(least + (nint)(long)(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) % (ulong)(end - least)))
        : throw new GoErrorException("invalid argument to Intn");

    private static string Shuffle(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        RandomNumberGenerator.Shuffle<System.Text.Rune>(runes);
        return string.Concat(runes);
    }
}
