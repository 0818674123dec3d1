using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>Fields of the dot: <c>.a.b</c>.</summary>
internal sealed class FieldNode(int position, string[] names) : OperandNode(position)
{
    public string[] Names { get; } = names;

    public override Cell EvaluateCommand(Frame frame, in Cell dot, CommandNode command, in Cell final)
    {
        frame.Node = this;
        return FieldAccess.Chain(frame, dot, dot, this, Names, command, final);
    }

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type) => frame.Validate(EvaluateTerm(frame, dot), type);

    public override Cell EvaluateTerm(Frame frame, in Cell dot)
    {
        frame.Node = this;
        return FieldAccess.Chain(frame, dot, dot, this, Names, null, Cell.Missing);
    }

    public override void WriteTo(StringBuilder text)
    {
        foreach (var name in Names)
        {
            text.Append('.').Append(name);
        }
    }
}
