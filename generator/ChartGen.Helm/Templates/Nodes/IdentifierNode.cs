using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>The name of a function.</summary>
internal sealed class IdentifierNode(int position, GoFunction function) : OperandNode(position)
{
    public string Name => function.Name;

    public override Cell EvaluateCommand(Frame frame, in Cell dot, CommandNode command, in Cell final)
    {
        frame.Node = this;
        return FunctionCall.Evaluate(frame, dot, function, command, command, final);
    }

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type) => frame.Validate(EvaluateTerm(frame, dot), type);

    public override Cell EvaluateTerm(Frame frame, in Cell dot)
    {
        frame.Node = this;
        return FunctionCall.Evaluate(frame, dot, function, this, null, Cell.Missing);
    }

    public override void WriteTo(StringBuilder text) => text.Append(function.Name);
}
