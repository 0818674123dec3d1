using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>A string constant.</summary>
internal sealed class StringNode(int position, string literal, string value) : OperandNode(position)
{
    public string Value => value;

    public override bool IsConstant => true;

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type)
    {
        frame.Node = this;
        return type.Kind is GoKind.String or GoKind.Interface ? value : throw WrongConstant(frame, type);
    }

    public override Cell EvaluateTerm(Frame frame, in Cell dot) => Cell.Of(value);

    public override void WriteTo(StringBuilder text) => text.Append(literal);
}
