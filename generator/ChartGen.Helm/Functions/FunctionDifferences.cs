namespace ChartGen.Helm.Functions;

/// <summary>How functions differ from those of Helm, as far as a chart can notice.</summary>
internal static class FunctionDifferences
{
    public static string? Of(string name) => name switch
    {
        "keys" or "values" => "in the order of the keys; Go's order is that of chance",
        "printf" => "`%p` prints the same address for everything; Go's are those of memory, which no two runs share",
        "fromToml" => "a key that is given twice, and what is nested deeper than 1,000 levels, may be refused in other words",
        "buildCustomCert" or "genCAWithKey" or "genSelfSignedCertWithKey" or "genSignedCertWithKey" =>
            "takes RSA and EC keys, not Ed25519 and DSA; errors inside a key or certificate are worded in another way",
        _ => null,
    };
}
