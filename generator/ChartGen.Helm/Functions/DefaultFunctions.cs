using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions about what is empty.</summary>
internal static class DefaultFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.AddVariadic("default", [T.Any, T.Any], T.Any, (_, a) => a.Length < 2 || IsEmpty(a[1]) ? a[0] : a[1]);
        registry.Add("empty", [T.Any], T.Bool, (_, a) => GoBox.Bool(IsEmpty(a[0])));
        registry.AddVariadic("coalesce", [T.Any], T.Any, (_, a) => Coalesce(a));
        registry.AddVariadic("all", [T.Any], T.Bool, (_, a) => GoBox.Bool(!Contains(a, isEmpty: true)));
        registry.AddVariadic("any", [T.Any], T.Bool, (_, a) => GoBox.Bool(Contains(a, isEmpty: false)));
        registry.Add("ternary", [T.Any, T.Any, T.Bool], T.Any, (_, a) => (bool)a[2]! ? a[0] : a[1]);
    }

    /// <summary>Whether a value is nil or the zero of its type; a struct never is.</summary>
    public static bool IsEmpty(object? value) => !GoTruth.Of(value);

    private static object? Coalesce(ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            if (!IsEmpty(value))
            {
                return value;
            }
        }

        return null;
    }

    private static bool Contains(ReadOnlySpan<object?> values, bool isEmpty)
    {
        foreach (var value in values)
        {
            if (IsEmpty(value) == isEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
