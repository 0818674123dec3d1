namespace ChartGen.Helm.Functions;

/// <summary>How functions differ from those of Helm, as far as a chart can notice.</summary>
internal static class FunctionDifferences
{
    public static string? Of(string name) => name switch
    {
        "keys" or "values" => "in the order of the keys; Go's order is that of chance",
        "printf" => "`%p` prints the same address for everything, and verbs that a time does not know print it without its fields; Go's addresses are those of memory, which no two runs share",
        "fromToml" => "a key that is given twice, and what is nested deeper than 1,000 levels, may be refused in other words",
        "buildCustomCert" => "a mistake inside a seldom extension of a given certificate, such as policies or name constraints, is not found",
        _ => null,
    };
}
