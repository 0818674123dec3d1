using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's arithmetic on decimal fractions: 0.1 and 0.2 are 0.3.</summary>
internal static class DecimalFunctions
{
    private delegate GoDecimal Operation(GoDecimal left, GoDecimal right);

    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("add1f", [T.Any], T.Float64, (_, a) => Fold(1.0, a, (left, right) => left.Plus(right)));
        registry.AddVariadic("addf", [T.Any], T.Float64, (_, a) => Fold(0.0, a, (left, right) => left.Plus(right)));
        registry.AddVariadic("subf", [T.Any, T.Any], T.Float64, (_, a) => Fold(a[0], a[1..], (left, right) => left.Minus(right)));
        registry.AddVariadic("mulf", [T.Any, T.Any], T.Float64, (_, a) => Fold(a[0], a[1..], (left, right) => left.Times(right)));
        registry.AddVariadic("divf", [T.Any, T.Any], T.Float64, (_, a) => Fold(a[0], a[1..], (left, right) => left.DividedBy(right)));
    }

    private static double Fold(object? first, ReadOnlySpan<object?> others, Operation operation)
    {
        var result = GoDecimal.Of(GoCast.ToFloat64(first));
        foreach (var other in others)
        {
            result = operation(result, GoDecimal.Of(GoCast.ToFloat64(other)));
        }

        return result.ToDouble();
    }
}
