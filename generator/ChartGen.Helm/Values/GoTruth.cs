namespace ChartGen.Helm.Values;

/// <summary>What Go's templates hold for true: all but nil and the empty value of a type; a struct is always true.</summary>
internal static class GoTruth
{
    public static bool Of(object? value) => value switch
    {
        null or Templates.Execution.GoInvalid => false,
        string text => text.Length > 0,
        bool truth => truth,
        double real => real != 0,
        nint number => number != 0,
        long number => number != 0,
        GoList list => list.Count > 0,
        GoMap map => map.Count > 0,
        GoEnum named => named.Number != 0,
        GoReference => true,
        float real => real != 0,
        System.Numerics.Complex complex => complex != System.Numerics.Complex.Zero,
        _ => GoInteger.TryRead(value, out var number) && number != 0,
    };
}
