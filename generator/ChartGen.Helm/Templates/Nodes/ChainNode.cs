using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>Fields of an operand: <c>(pipeline).a.b</c>.</summary>
internal sealed class ChainNode(int position, OperandNode operand, string[] fields) : OperandNode(position)
{
    public OperandNode Operand => operand;

    public string[] Fields => fields;

    public override Cell EvaluateCommand(Frame frame, in Cell dot, CommandNode command, in Cell final)
    {
        frame.Node = this;
        return FieldAccess.Chain(frame, dot, Receiver(frame, dot), this, fields, command, final);
    }

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type) => frame.Validate(EvaluateTerm(frame, dot), type);

    public override Cell EvaluateTerm(Frame frame, in Cell dot)
    {
        frame.Node = this;
        return FieldAccess.Chain(frame, dot, Receiver(frame, dot), this, fields, null, Cell.Missing);
    }

    public override void WriteTo(StringBuilder text)
    {
        var isPipe = operand is PipeNode;
        text.Append(isPipe ? "(" : "");
        operand.WriteTo(text);
        text.Append(isPipe ? ")" : "");
        foreach (var field in fields)
        {
            text.Append('.').Append(field);
        }
    }

    private Cell Receiver(Frame frame, in Cell dot) => operand.EvaluateTerm(frame, dot);
}
