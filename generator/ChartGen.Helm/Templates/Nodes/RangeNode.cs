using ChartGen.Helm.Functions;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary><c>range</c> over a list, a map or a number.</summary>
internal sealed class RangeNode(int position, PipeNode pipe, ListNode list, ListNode? otherwise) : Node(position)
{
    public PipeNode Pipe => pipe;

    public ListNode List => list;

    public ListNode? Otherwise => otherwise;

    public override Flow Walk(Frame frame, in Cell dot)
    {
        frame.Node = this;
        var outer = frame.Run.Variables.Count;
        var value = pipe.Evaluate(frame, dot).Value;
        var mark = frame.Run.Variables.Count;
        var hasRun = value switch
        {
            null => false,
            GoList items => OverList(frame, items, mark),
            GoMap map => OverMap(frame, map, mark),
            _ when GoInteger.TryRead(value, out var count) => OverNumber(frame, value, count, mark),
            _ => throw frame.Error($"range can't iterate over {Printer.Print(value)}"),
        };
        var flow = hasRun ? Flow.Next : otherwise?.Walk(frame, dot) ?? Flow.Next;
        frame.Run.Variables.Truncate(outer);
        return flow;
    }

    private bool OverList(Frame frame, GoList items, int mark)
    {
        frame.Run.ReadItems(frame, items);
        var isInterface = items.Type.Element!.Kind == GoKind.Interface;
        for (var i = 0; i < items.Count; i++)
        {
            var index = pipe.Declarations.Count > 1 ? Cell.Of(GoBox.Int(i)) : default;
            if (Turn(frame, index, Cell.Of(items[i], isInterface), mark) == Flow.Break)
            {
                break;
            }
        }

        return items.Count > 0;
    }

    private bool OverMap(Frame frame, GoMap map, int mark)
    {
        frame.Run.ReadItems(frame, map);
        var isInterface = map.Type.Element!.Kind == GoKind.Interface;

        // What the loop changes in the map is not seen by it.
        var keys = map.SortedKeys;
        var values = new object?[keys.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = map[keys[i]];
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (Turn(frame, Cell.Of(keys[i]), Cell.Of(values[i], isInterface), mark) == Flow.Break)
            {
                break;
            }
        }

        return values.Length > 0;
    }

    private bool OverNumber(Frame frame, object value, long count, int mark)
    {
        if (pipe.Declarations.Count > 1)
        {
            throw frame.Error($"can't use {Printer.Print(value)} to iterate over more than one variable");
        }

        for (var i = 0L; i < count; i++)
        {
            if (Turn(frame, default, Cell.Of(GoInteger.Like(value, i)), mark) == Flow.Break)
            {
                break;
            }
        }

        return count > 0;
    }

    private Flow Turn(Frame frame, in Cell index, in Cell element, int mark)
    {
        frame.Run.Step();
        var declarations = pipe.Declarations;
        var variables = frame.Run.Variables;
        if (pipe.IsAssignment)
        {
            frame.SetVariable(declarations[0].Name, declarations.Count > 1 ? index : element);
            if (declarations.Count > 1)
            {
                frame.SetVariable(declarations[1].Name, element);
            }
        }
        else if (declarations.Count > 0)
        {
            variables.SetTop(1, element);
            if (declarations.Count > 1)
            {
                variables.SetTop(2, index);
            }
        }

        var flow = list.Walk(frame, element);
        variables.Truncate(mark);
        return flow;
    }
}
