namespace ChartGen.Helm.Functions;

/// <summary>How functions differ from those of Helm, as far as a chart can notice.</summary>
internal static class FunctionDifferences
{
    public static string? Of(string name) => name switch
    {
        "keys" or "values" => "in the order of the keys; Go's order is that of chance",
        "printf" => "`%p` prints no address of memory",
        "snakecase" or "kebabcase" => "divides words in another way beside bytes that are no UTF-8",
        "fromToml" => "some errors are worded in another way",
        "buildCustomCert" or "genCAWithKey" or "genSelfSignedCertWithKey" or "genSignedCertWithKey" =>
            "takes RSA and EC keys, not Ed25519 and DSA; errors inside a key or certificate are worded in another way",
        _ => null,
    };
}
