using ChartGen.Helm.Functions;
using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Templates.Parsing;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>One template that is being executed.</summary>
internal sealed class Frame(Run run, Definition definition, int depth)
{
    /// <summary>How deep <c>template</c> can be nested in Go.</summary>
    public const int MaxDepth = 100_000;

    public Run Run { get; } = run;

    public Definition Definition { get; } = definition;

    /// <summary>How deep <c>template</c> is nested since the last <c>include</c>.</summary>
    public int Depth { get; } = depth;

    /// <summary>The node at work: the one that an error names.</summary>
    public Node Node { get; set; } = definition.Root;

    public TemplateFailure Error(string message, Exception? cause = null) => TemplateFailure.At(Definition, Node, message, cause);

    public Cell Variable(string name) => Run.Variables.TryFind(name, out var value) ? value : throw Error($"undefined variable: {name}");

    public void SetVariable(string name, in Cell value)
    {
        if (!Run.Variables.TrySet(name, value))
        {
            throw Error($"undefined variable: {name}");
        }
    }

    public void Write(string text)
    {
        Run.Mark(this);
        Run.Output.Append(text);
    }

    public void WriteValue(Node node, in Cell cell)
    {
        Run.Mark(this);
        switch (cell.Value)
        {
            case string text:
                Run.Output.Append(text);
                break;
            case null:
                Run.Output.Append("<no value>");
                break;
            case GoFunction function:
                throw Error($"can't print {node} of type {function.Type}");
            case GoReference reference:
                Run.ReadAll(this, reference);
                Printer.PrintResult(Run.Output, reference);
                break;
            default:
                Printer.PrintResult(Run.Output, cell.Value);
                break;
        }
    }

    /// <summary>Arguments can be given to functions and methods only.</summary>
    public void RejectArguments(CommandNode command, in Cell final)
    {
        if (command.Arguments.Count > 1 || !final.IsMissing)
        {
            throw Error($"can't give argument to non-function {command.Arguments[0]}");
        }
    }

    /// <summary>The value for a parameter of a type; an error when it does not fit.</summary>
    public object? Validate(in Cell cell, GoType type)
    {
        if (!cell.IsValid)
        {
            return type.CanBeNil ? GoInvalid.ZeroOf(type) : throw Error($"invalid value; expected {type}");
        }

        if (type.Kind == GoKind.Interface || (cell.Value is string && ReferenceEquals(type, GoType.String)))
        {
            return cell.Value;
        }

        if (cell.Value is null)
        {
            throw Error($"wrong type for value; expected {type}; got interface {{}}");
        }

        var own = GoType.Of(cell.Value)!;
        return own.IsAssignableTo(type) || (own.Kind == GoKind.Pointer && own.Element!.IsAssignableTo(type))
            ? cell.Value
            : throw Error($"wrong type for value; expected {type}; got {own}");
    }
}
