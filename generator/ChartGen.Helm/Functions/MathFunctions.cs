using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's arithmetic on whole numbers, and rounding.</summary>
internal static class MathFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("add1", [T.Any], T.Int64, (_, a) => unchecked(GoCast.ToInt64(a[0]) + 1));
        registry.AddVariadic("add", [T.Any], T.Int64, (_, a) => Fold(a, 0, (sum, number) => unchecked(sum + number)));
        registry.AddVariadic("mul", [T.Any, T.Any], T.Int64, (_, a) => Fold(a[1..], GoCast.ToInt64(a[0]), (product, number) => unchecked(product * number)));
        registry.Add("sub", [T.Any, T.Any], T.Int64, (_, a) => unchecked(GoCast.ToInt64(a[0]) - GoCast.ToInt64(a[1])));
        registry.Add("div", [T.Any, T.Any], T.Int64, (_, a) => Divide(GoCast.ToInt64(a[0]), GoCast.ToInt64(a[1])).Quotient);
        registry.Add("mod", [T.Any, T.Any], T.Int64, (_, a) => Divide(GoCast.ToInt64(a[0]), GoCast.ToInt64(a[1])).Remainder);
        registry.AddVariadic("max", [T.Any, T.Any], T.Int64, (_, a) => Fold(a[1..], GoCast.ToInt64(a[0]), Math.Max));
        registry.AddVariadic("biggest", [T.Any, T.Any], T.Int64, (_, a) => Fold(a[1..], GoCast.ToInt64(a[0]), Math.Max));
        registry.AddVariadic("min", [T.Any, T.Any], T.Int64, (_, a) => Fold(a[1..], GoCast.ToInt64(a[0]), Math.Min));
        registry.AddVariadic("maxf", [T.Any, T.Any], T.Float64, (_, a) => FoldReal(a, Math.Max));
        registry.AddVariadic("minf", [T.Any, T.Any], T.Float64, (_, a) => FoldReal(a, Math.Min));
        registry.Add("ceil", [T.Any], T.Float64, (_, a) => Math.Ceiling(GoCast.ToFloat64(a[0])));
        registry.Add("floor", [T.Any], T.Float64, (_, a) => Math.Floor(GoCast.ToFloat64(a[0])));
        registry.AddVariadic("round", [T.Any, T.Int, T.Float64], T.Float64, (_, a) => Round(GoCast.ToFloat64(a[0]), (nint)a[1]!, a.Length > 2 ? (double)a[2]! : 0.5));
    }

    private static long Fold(ReadOnlySpan<object?> values, long start, Func<long, long, long> step)
    {
        foreach (var value in values)
        {
            start = step(start, GoCast.ToInt64(value));
        }

        return start;
    }

    private static double FoldReal(ReadOnlySpan<object?> values, Func<double, double, double> step)
    {
        var result = GoCast.ToFloat64(values[0]);
        foreach (var value in values[1..])
        {
            result = step(result, GoCast.ToFloat64(value));
        }

        return result;
    }

    private static (long Quotient, long Remainder) Divide(long number, long divisor) => divisor switch
    {
        0 => throw new GoErrorException("runtime error: integer divide by zero"),
        -1 => (unchecked(-number), 0),
        _ => (number / divisor, number % divisor),
    };

    private static double Round(double value, nint places, double roundOn)
    {
        var power = Math.Pow(10, places);
        var digit = power * value;
        var fraction = digit - Math.Truncate(digit);
        return (fraction >= roundOn ? Math.Ceiling(digit) : Math.Floor(digit)) / power;
    }
}
