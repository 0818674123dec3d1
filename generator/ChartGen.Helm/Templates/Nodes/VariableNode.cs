using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>A variable and fields of it: <c>$x.a.b</c>.</summary>
internal sealed class VariableNode(int position, string name, string[] fields) : OperandNode(position)
{
    public VariableNode(int position, string name)
        : this(position, name, [])
    {
    }

    public string Name { get; } = string.Intern(name);

    public string[] Fields { get; } = fields;

    public override Cell EvaluateCommand(Frame frame, in Cell dot, CommandNode command, in Cell final)
    {
        frame.Node = this;
        var value = frame.Variable(Name);
        if (Fields.Length == 0)
        {
            frame.RejectArguments(command, final);
            return value;
        }

        return FieldAccess.Chain(frame, dot, value, this, Fields, command, final);
    }

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type) => frame.Validate(EvaluateTerm(frame, dot), type);

    public override Cell EvaluateTerm(Frame frame, in Cell dot)
    {
        frame.Node = this;
        var value = frame.Variable(Name);
        return Fields.Length == 0 ? value : FieldAccess.Chain(frame, dot, value, this, Fields, null, Cell.Missing);
    }

    public override void WriteTo(StringBuilder text)
    {
        text.Append(Name);
        foreach (var field in Fields)
        {
            text.Append('.').Append(field);
        }
    }
}
