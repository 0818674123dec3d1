using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's keys and certificates; no two renders give the same.</summary>
internal static class CertificateFunctions
{
    private const int RsaBits = 2048;

    private delegate GoCertificate Make(FunctionContext context, ReadOnlySpan<object?> arguments, PrivateKey key);

    public static void AddTo(FunctionRegistry registry)
    {
        var type = GoCertificate.CertificateType;
        registry.Add("genPrivateKey", [T.String], T.String, (_, a) => PrivateKeys.Generate((string)a[0]!));
        registry.Add("buildCustomCert", [T.String, T.String], type, (_, a) => Certificates.Custom((string)a[0]!, (string)a[1]!));
        Both(registry, "genCA", [T.String, T.Int], (context, a, key) => Certificates.Authority((string)a[0]!, (nint)a[1]!, key, Now(context)));
        Both(registry, "genSelfSignedCert", [T.String, T.AnySlice, T.AnySlice, T.Int], (context, a, key) =>
            Certificates.Own((string)a[0]!, (GoList)a[1]!, (GoList)a[2]!, (nint)a[3]!, key, Now(context)));
        Both(registry, "genSignedCert", [T.String, T.AnySlice, T.AnySlice, T.Int, type], (context, a, key) =>
            Certificates.Signed((string)a[0]!, (GoList)a[1]!, (GoList)a[2]!, (nint)a[3]!, (GoCertificate)a[4]!, key, Now(context)));
    }

    private static DateTimeOffset Now(FunctionContext context) => context.Options.Time.GetUtcNow();

    private static void Both(FunctionRegistry registry, string name, T[] parameters, Make make)
    {
        registry.Add(name, parameters, GoCertificate.CertificateType, (context, a) =>
        {
            using var key = RsaKey.Generate(RsaBits);
            return make(context, a, key);
        });
        registry.Add(name + "WithKey", [.. parameters, T.String], GoCertificate.CertificateType, (context, a) =>
        {
            var pem = (string)a[^1]!;
            using var key = KeyReader.In("parsing private key", () => KeyReader.Read(pem));
            return make(context, a[..^1], key);
        });
    }
}
