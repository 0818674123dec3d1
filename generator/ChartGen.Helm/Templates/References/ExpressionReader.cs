using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Nodes;

namespace ChartGen.Helm.Templates.References;

/// <summary>Tells what an expression may be, and notes what is read on the way.</summary>
internal sealed class ExpressionReader(ReferenceWalker walker, Reading dot)
{
    // What only asks about a value does without it; what hands it on leaves the asking to others.
    private static readonly HashSet<string> Asking = ["dict", "include", "list", "merge", "mergeOverwrite", "set", "tuple", "empty", "not", "kindOf", "typeOf", "kindIs", "typeIs", "eq", "ne", "lt", "gt", "le", "ge", "has", "contains", "hasPrefix", "hasSuffix"];

    public Reading Pipe(PipeNode pipe)
    {
        if (!StackGuard.HasRoom)
        {
            return StackGuard.Run((Reader: this, pipe), static state => state.Reader.Pipe(state.pipe));
        }

        Reading? last = null;
        foreach (var command in pipe.Commands)
        {
            last = Command(command, last);
        }

        return last ?? Reading.Unknown;
    }

    private Reading Command(CommandNode command, Reading? last)
    {
        if (command.Arguments[0] is IdentifierNode function)
        {
            Reading[] arguments = [.. command.Arguments.Skip(1).Select(Operand), .. last is { } piped ? (Reading[])[piped] : []];
            return Call(function.Name, arguments, [.. command.Arguments.Skip(1)]);
        }

        foreach (var argument in command.Arguments.Skip(1).Select(Operand).Append(last ?? Reading.Unknown))
        {
            walker.Note(argument, isWhole: true);
        }

        return Operand(command.Arguments[0]);
    }

    private Reading Operand(Node node) => node switch
    {
        DotNode => dot,
        FieldNode field => dot.Field(field.Names, node.Position),
        VariableNode variable => variable.Fields.Length == 0 ? walker.Variable(variable.Name) : walker.Variable(variable.Name).Field(variable.Fields, node.Position),
        ChainNode chain => Operand(chain.Operand).Field(chain.Fields, node.Position),
        PipeNode pipe => Pipe(pipe),
        IdentifierNode function => Call(function.Name, [], []),
        _ => Reading.Unknown,
    };

    // The nodes lack the argument that a pipeline hands on, which is the last.
    private Reading Call(string name, Reading[] arguments, Node[] nodes)
    {
        if (name == "include")
        {
            walker.Include(nodes is [StringNode text, ..] ? text.Value : null);
        }

        switch (name)
        {
            case "default" when arguments.Length == 2:
            case "coalesce" or "or" or "and":
            case "ternary" when arguments.Length == 3:
                return Reading.Any(arguments, isGuarded: true);
            case "required" when arguments.Length == 2:
            case "first" or "last" or "deepCopy" when arguments.Length == 1:
                return arguments[^1].Guarded;
            case "index" when nodes.Length > 1 && Texts(nodes[1..]) is { Length: > 0 } keys:
                var item = arguments[0].Field(keys, nodes[0].Position);
                if (keys.Length == arguments.Length - 1)
                {
                    return item;
                }

                walker.Note(item, isWhole: true);
                return Reading.Unknown;
            case "get" when nodes.Length == 2 && Texts(nodes[1..]) is { Length: 1 } keys:
                return arguments[0].Field(keys, nodes[0].Position).Guarded;
            case "hasKey" when nodes.Length == 2 && Texts(nodes[1..]) is { Length: 1 } keys:
                walker.Note(arguments[0].Field(keys, nodes[0].Position).Guarded, isWhole: false);
                return Reading.Unknown;
            case "dig" when arguments.Length > 2 && Texts(nodes) is { } keys && keys.Length >= arguments.Length - 2:
                return arguments[^1].Field(keys[..(arguments.Length - 2)], nodes[0].Position).Guarded;
            case "pluck" when arguments.Length > 1 && Texts(nodes[..1]) is { Length: 1 } keys:
                return Reading.Any(arguments.Skip(1).Select(a => a.Field(keys, nodes[0].Position)), isGuarded: true);
            default:
                foreach (var argument in arguments)
                {
                    walker.Note(Asking.Contains(name) ? argument.Guarded : argument, isWhole: name is not ("not" or "empty"));
                }

                return Reading.Unknown;
        }
    }

    // The keys that are written out, as far as they are.
    private static string[] Texts(Node[] nodes) => [.. nodes.TakeWhile(n => n is StringNode).Select(n => ((StringNode)n).Value)];
}
