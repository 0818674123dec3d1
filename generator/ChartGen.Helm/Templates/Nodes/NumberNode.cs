using System.Numerics;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>A number or character constant, as every type that can hold it.</summary>
internal sealed class NumberNode(int position, string literal) : OperandNode(position)
{
    private long? signed;
    private ulong? unsigned;
    private double? real;
    private Complex? complex;
    private object? ideal;

    public override bool IsConstant => true;

    public void SetInteger(long value)
    {
        signed = value;
        unsigned = value >= 0 ? (ulong)value : null;
        real = value;
        ideal = GoBox.Int((nint)value);
    }

    public void SetUnsigned(ulong value)
    {
        unsigned = value;
        real = value;
    }

    public void SetFloat(double value)
    {
        real = value;
        signed = value is >= -9.2233720368547758E18 and < 9.2233720368547758E18 && Math.Truncate(value) == value ? (long)value : null;
        unsigned = value is >= 0 and < 1.8446744073709552E19 && Math.Truncate(value) == value ? (ulong)value : null;
        ideal = value;
    }

    public void SetComplex(Complex value)
    {
        if (value.Imaginary == 0)
        {
            SetFloat(value.Real);
        }

        complex = value;
        ideal = value;
    }

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type)
    {
        frame.Node = this;
        return type.Kind switch
        {
            GoKind.Interface => Ideal(frame),
            GoKind.Float64 when real is { } value => value,
            GoKind.Float32 when real is { } value => (float)value,
            GoKind.Complex128 when complex is { } value => value,
            >= GoKind.Int and <= GoKind.Int64 when signed is { } value => GoInteger.Convert(type.Kind, value),
            >= GoKind.Uint and <= GoKind.Uint64 when unsigned is { } value => GoInteger.Convert(type.Kind, (long)value),
            _ => throw WrongConstant(frame, type),
        };
    }

    public override Cell EvaluateTerm(Frame frame, in Cell dot)
    {
        frame.Node = this;
        return Cell.Of(Ideal(frame));
    }

    public override void WriteTo(StringBuilder text) => text.Append(literal);

    private object Ideal(Frame frame) => ideal ?? throw frame.Error($"{literal} overflows int");
}
