using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>A part of a command.</summary>
internal abstract class OperandNode(int position) : Node(position)
{
    /// <summary>Whether it is a constant or the dot, which cannot take what a pipeline hands on.</summary>
    public virtual bool IsConstant => false;

    /// <summary>The value when the node is the first word of a command.</summary>
    public virtual Cell EvaluateCommand(Frame frame, in Cell dot, CommandNode command, in Cell final)
    {
        frame.Node = this;
        frame.RejectArguments(command, final);
        return EvaluateTerm(frame, dot);
    }

    /// <summary>The value as an argument of a type.</summary>
    public abstract object? EvaluateArgument(Frame frame, in Cell dot, GoType type);

    /// <summary>The value where any will do.</summary>
    public abstract Cell EvaluateTerm(Frame frame, in Cell dot);

    /// <summary>The error of a constant that is given where it cannot be.</summary>
    protected TemplateFailure WrongConstant(Frame frame, GoType type)
    {
        var expected = type.Kind switch
        {
            GoKind.Bool => "bool",
            GoKind.String => "string",
            GoKind.Float32 or GoKind.Float64 => "float",
            GoKind.Complex128 => "complex",
            >= GoKind.Int and <= GoKind.Int64 => "integer",
            >= GoKind.Uint and <= GoKind.Uint64 => "unsigned integer",
            _ => null,
        };
        return frame.Error(expected is null ? $"can't handle {this} for arg of type {type}" : $"expected {expected}; found {this}");
    }
}
