using System.Numerics;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Compares values as Go's template functions <c>eq</c> and <c>lt</c> do.</summary>
internal static class Comparison
{
    private enum Basic
    {
        Invalid,
        Bool,
        Complex,
        Int,
        Float,
        String,
        Uint,
    }

    public static bool IsEqual(object? first, ReadOnlySpan<object?> others)
    {
        first = Plain(first);
        if (others.IsEmpty)
        {
            throw new GoErrorException("missing argument for comparison");
        }

        var kind = KindOf(first);
        foreach (var item in others)
        {
            if (IsEqual(first, kind, Plain(item)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsLess(object? first, object? second)
    {
        (first, second) = (Plain(first), Plain(second));
        var kind = RequireBasic(first);
        var other = RequireBasic(second);
        if (kind != other)
        {
            return (kind, other) switch
            {
                (Basic.Int, Basic.Uint) => Signed(first) < 0 || (ulong)Signed(first) < (ulong)Signed(second),
                (Basic.Uint, Basic.Int) => Signed(second) >= 0 && (ulong)Signed(first) < (ulong)Signed(second),
                _ => throw Incompatible(first, second),
            };
        }

        return kind switch
        {
            Basic.Float => Real(first) < Real(second),
            Basic.Int => Signed(first) < Signed(second),
            Basic.Uint => (ulong)Signed(first) < (ulong)Signed(second),
            Basic.String => GoText.Compare((string)first!, (string)second!) < 0,
            _ => throw new GoErrorException("invalid type for comparison"),
        };
    }

    private static bool IsEqual(object? first, Basic kind, object? second)
    {
        var other = KindOf(second);
        if (kind != other)
        {
            return (kind, other) switch
            {
                (Basic.Int, Basic.Uint) => Signed(first) >= 0 && Signed(first) == Signed(second),
                (Basic.Uint, Basic.Int) => Signed(second) >= 0 && Signed(first) == Signed(second),
                _ when first is not null && second is not null => throw Incompatible(first, second),
                _ => false,
            };
        }

        switch (kind)
        {
            case Basic.String:
                return (string)first! == (string)second!;
            case Basic.Bool:
                return (bool)first! == (bool)second!;
            case Basic.Float:
                return Real(first) == Real(second);
            case Basic.Complex:
                return (Complex)first! == (Complex)second!;
            case Basic.Invalid when first is null || second is null:
                return first is null && second is null;
            case Basic.Invalid:
                return AreSame((GoReference)first, (GoReference)second);
            default:
                return Signed(first) == Signed(second);
        }
    }

    private static bool AreSame(GoReference first, GoReference second)
    {
        if (first.Type.Kind != second.Type.Kind)
        {
            throw new GoErrorException($"non-comparable types {Text(first)}: {first.Type}, {second.Type}: {Printer.Print(second)}");
        }

        if (IsNil(first) || IsNil(second))
        {
            return IsNil(first) == IsNil(second);
        }

        return second is not (GoList or GoMap or GoFunction)
            ? ReferenceEquals(first, second) || (second.Type.Kind != GoKind.Pointer && first.Equals(second))
            : throw new GoErrorException($"non-comparable type {Text(second)}: {second.Type}");
    }

    // Go words it with %s, which marks what is no text.
    private static string Text(GoReference value) => Printer.Sprintf("%s", [value]);

    private static bool IsNil(GoReference value) => value is GoList { IsNil: true } or GoMap { IsNil: true };

    private static GoErrorException Incompatible(object? first, object? second) =>
        new($"incompatible types for comparison: {GoType.Of(first)} and {GoType.Of(second)}");

    private static object? Plain(object? value) => value is GoInvalid ? null : value;

    private static Basic RequireBasic(object? value) =>
        KindOf(value) is var kind and not Basic.Invalid ? kind : throw new GoErrorException("invalid type for comparison");

    private static Basic KindOf(object? value) => value switch
    {
        string => Basic.String,
        bool => Basic.Bool,
        double or float => Basic.Float,
        Complex => Basic.Complex,
        byte or ushort or uint or ulong or nuint => Basic.Uint,
        nint or long or int or short or sbyte => Basic.Int,
        _ => Basic.Invalid,
    };

    private static long Signed(object? value) => GoInteger.TryRead(value, out var number) ? number : 0;

    private static double Real(object? value) => value is float real ? real : (double)value!;
}
