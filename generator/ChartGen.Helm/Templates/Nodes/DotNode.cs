using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>The dot.</summary>
internal sealed class DotNode(int position) : OperandNode(position)
{
    public override bool IsConstant => true;

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type)
    {
        frame.Node = this;
        return frame.Validate(dot, type);
    }

    public override Cell EvaluateTerm(Frame frame, in Cell dot) => dot;

    public override void WriteTo(StringBuilder text) => text.Append('.');
}
