using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions that make numbers.</summary>
internal static class ConversionFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("atoi", [T.String], T.Int, (_, a) => GoBox.Int(Atoi((string)a[0]!)));
        registry.Add("int", [T.Any], T.Int, (_, a) => GoBox.Int(GoCast.ToInt(a[0])));
        registry.Add("int64", [T.Any], T.Int64, (_, a) => GoCast.ToInt64(a[0]));
        registry.Add("float64", [T.Any], T.Float64, (_, a) => GoCast.ToFloat64(a[0]));
        registry.Add("toDecimal", [T.Any], T.Int64, (_, a) => GoNumbers.ParseInt(Printer.Print(a[0]), 8, 64, out var number) == NumberError.None ? number : 0L);
        registry.Add("until", [T.Int], T.IntSlice, (context, a) => Steps(context, 0, (nint)a[0]!, (nint)a[0]! < 0 ? -1 : 1));
        registry.Add("untilStep", [T.Int, T.Int, T.Int], T.IntSlice, (context, a) => Steps(context, (nint)a[0]!, (nint)a[1]!, (nint)a[2]!));
        registry.AddVariadic("seq", [T.Int], T.String, (context, a) => Sequence(context, a));
    }

    // The error is dropped, the value that came with it is not: too large a number gives the largest.
    private static nint Atoi(string text)
    {
        var error = GoNumbers.ParseInt(text, 10, 64, out var number);
        return error == NumberError.Syntax ? 0 : (nint)number;
    }

    private static GoList Steps(FunctionContext context, nint start, nint stop, nint step)
    {
        var numbers = new List<object?>();
        if (stop < start ? step >= 0 : step <= 0)
        {
            return new GoList(T.IntSlice, numbers);
        }

        for (var i = start; step > 0 ? i < stop : i > stop; i += step)
        {
            context.Step(1);
            numbers.Add(GoBox.Int(i));
            if (numbers.Count > FunctionContext.MaxItems)
            {
                FunctionContext.CheckItems(numbers.Count);
            }

            if (step > 0 ? i > nint.MaxValue - step : i < nint.MinValue - step)
            {
                break;
            }
        }

        return new GoList(T.IntSlice, numbers);
    }

    private static string Sequence(FunctionContext context, ReadOnlySpan<object?> numbers)
    {
        var (start, step, end) = numbers.Length switch
        {
            1 => ((nint)1, (nint)0, (nint)numbers[0]!),
            2 => ((nint)numbers[0]!, (nint)0, (nint)numbers[1]!),
            3 => ((nint)numbers[0]!, (nint)numbers[1]!, (nint)numbers[2]!),
            _ => ((nint)0, (nint)0, (nint)0),
        };
        if (numbers.Length is 0 or > 3 || (numbers.Length == 3 && end < start && step > 0))
        {
            return "";
        }

        var increment = (nint)(end < start ? -1 : 1);
        return string.Join(' ', Steps(context, start, end + increment, numbers.Length == 3 ? step : increment));
    }
}
