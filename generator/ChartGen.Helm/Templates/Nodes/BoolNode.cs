using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BoolNode(int position, bool value) : OperandNode(position)
{
    private readonly object boxed = GoBox.Bool(value);

    public override bool IsConstant => true;

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type)
    {
        frame.Node = this;
        return type.Kind is GoKind.Bool or GoKind.Interface ? boxed : throw WrongConstant(frame, type);
    }

    public override Cell EvaluateTerm(Frame frame, in Cell dot) => Cell.Of(boxed);

    public override void WriteTo(StringBuilder text) => text.Append(boxed is true ? "true" : "false");
}
