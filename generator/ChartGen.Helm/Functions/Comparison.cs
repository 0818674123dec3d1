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
        if (first is GoList or GoMap or GoFunction)
        {
            throw new GoErrorException($"incomparable type for comparison: {GoType.Of(first)}");
        }

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
                _ => throw new GoErrorException("incompatible types for comparison"),
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
                _ when first is not null && second is not null => throw new GoErrorException("incompatible types for comparison"),
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
            case Basic.Invalid when second is GoList or GoMap or GoFunction:
                throw new GoErrorException($"non-comparable type {Printer.Print(second)}: {GoType.Of(second)}");
            case Basic.Invalid:
                return ReferenceEquals(first, second) || first!.Equals(second);
            default:
                return Signed(first) == Signed(second);
        }
    }

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
