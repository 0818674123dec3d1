using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>A pipeline: commands, each given what the one before it gave; in parentheses it is an operand.</summary>
internal sealed class PipeNode(int position) : OperandNode(position)
{
    private volatile Derivation derivation;

    public List<VariableNode> Declarations { get; } = [];

    public List<CommandNode> Commands { get; } = [];

    /// <summary>Whether the variables exist already.</summary>
    public bool IsAssignment { get; set; }

    private bool IsDerived
    {
        get
        {
            if (derivation == Derivation.Unknown)
            {
                derivation = DerivedJson.IsIn(Commands) ? Derivation.Json : Derivation.None;
            }

            return derivation == Derivation.Json;
        }
    }

    public Cell Evaluate(Frame frame, in Cell dot)
    {
        frame.Node = this;
        var value = Cell.Missing;
        var done = 0;
        if (frame.Run.Options.Reads is not null && IsDerived && DerivedJson.Of(frame, dot, Commands[0]) is { } derived)
        {
            value = Cell.Of(derived, isInterface: false);
            done = 2;
        }

        for (var i = done; i < Commands.Count; i++)
        {
            var command = Commands[i];
            value = command.Arguments[0].EvaluateCommand(frame, dot, command, value).Concrete();
        }

        for (var i = 0; i < Declarations.Count; i++)
        {
            var variable = Declarations[i];
            if (IsAssignment)
            {
                frame.SetVariable(variable.Name, value);
            }
            else
            {
                frame.Run.Variables.Push(variable.Name, value);
            }
        }

        return value;
    }

    public override Cell EvaluateCommand(Frame frame, in Cell dot, CommandNode command, in Cell final)
    {
        frame.RejectArguments(command, final);
        return Nested(frame, dot);
    }

    public override object? EvaluateArgument(Frame frame, in Cell dot, GoType type)
    {
        frame.Node = this;
        return frame.Validate(Nested(frame, dot), type);
    }

    public override Cell EvaluateTerm(Frame frame, in Cell dot)
    {
        frame.Node = this;
        return Nested(frame, dot);
    }

    public override void WriteTo(StringBuilder text) => StackGuard.Run((Pipe: this, text), static state =>
    {
        state.Pipe.WriteCommands(state.text);
        return 0;
    });

    private Cell Nested(Frame frame, in Cell dot)
    {
        var value = frame.Run.Nest()
            ? Evaluate(frame, dot)
            : StackGuard.Run((Pipe: this, frame, dot), static state => state.Pipe.Evaluate(state.frame, state.dot));
        frame.Run.Unnest();
        return value;
    }

    private void WriteCommands(StringBuilder text)
    {
        for (var i = 0; i < Declarations.Count; i++)
        {
            text.Append(i > 0 ? ", " : "");
            Declarations[i].WriteTo(text);
        }

        text.Append(Declarations.Count == 0 ? "" : IsAssignment ? " = " : " := ");
        for (var i = 0; i < Commands.Count; i++)
        {
            text.Append(i > 0 ? " | " : "");
            Commands[i].WriteTo(text);
        }
    }

    private enum Derivation : byte
    {
        Unknown,
        None,
        Json,
    }
}
