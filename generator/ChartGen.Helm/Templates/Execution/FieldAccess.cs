using ChartGen.Helm.Functions;
using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>Follows fields: keys of maps, fields of structs, methods.</summary>
internal static class FieldAccess
{
    /// <summary>Follows the names; what the last one gives. It gets the arguments when it is a method.</summary>
    public static Cell Chain(Frame frame, in Cell dot, Cell receiver, Node node, string[] names, CommandNode? command, in Cell final)
    {
        for (var i = 0; i < names.Length - 1; i++)
        {
            receiver = Field(frame, dot, receiver, node, names[i], null, Cell.Missing);
        }

        return Field(frame, dot, receiver, node, names[^1], command, final);
    }

    private static Cell Field(Frame frame, in Cell dot, in Cell receiver, Node node, string name, CommandNode? command, in Cell final)
    {
        if (!receiver.IsValid)
        {
            return frame.Run.Options.Strict ? throw frame.Error($"nil data; no entry for key {GoQuote.Quote(name)}") : default;
        }

        if (receiver.Value is null)
        {
            throw frame.Error($"nil pointer evaluating interface {{}}.{name}");
        }

        if (receiver.Value is GoReference reference && reference.Method(name) is { } method)
        {
            return FunctionCall.Evaluate(frame, dot, method, node, command, final);
        }

        var hasArguments = command?.Arguments.Count > 1 || !final.IsMissing;
        switch (receiver.Value)
        {
            case GoMap when hasArguments:
                throw frame.Error($"{name} is not a method but has arguments");
            case GoMap map:
                return Entry(frame, map, name);
            case GoObject holder when holder.TryField(name, out var field):
                return !char.IsUpper(name[0]) ? throw frame.Error($"{name} is an unexported field of struct type {TypeName(receiver)}")
                    : hasArguments ? throw frame.Error($"{name} has arguments but cannot be invoked as function")
                    : Cell.Of(field.Value, field.Type.Kind == GoKind.Interface);
            default:
                throw frame.Error($"can't evaluate field {name} in type {TypeName(receiver)}");
        }
    }

    private static Cell Entry(Frame frame, GoMap map, string name)
    {
        frame.Run.Read(frame, map, name);
        var element = map.Type.Element!;
        if (map.TryGetValue(name, out var value))
        {
            return Cell.Of(value, element.Kind == GoKind.Interface);
        }

        return frame.Run.Options.Strict
            ? throw frame.Error($"map has no entry for key {GoQuote.Quote(name)}")
            : Cell.Of(element.Zero, element.Kind == GoKind.Interface);
    }

    private static string TypeName(in Cell cell) => cell.IsInterface ? GoType.Any.Name : GoType.Of(cell.Value)!.Name;
}
