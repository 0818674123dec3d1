using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>The constant <c>nil</c>.</summary>
internal sealed class NilNode(int position) : OperandNode(position)
{
    public override bool IsConstant => true;

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type)
    {
        frame.Node = this;
        return type.CanBeNil ? GoInvalid.ZeroOf(type) : throw frame.Error($"cannot assign nil to {type}");
    }

    public override Cell EvaluateTerm(Frame frame, in Cell dot) => throw frame.Error("nil is not a command");

    public override void WriteTo(StringBuilder text) => text.Append("nil");
}
