using System.Numerics;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Prints values by the verbs of Go's fmt.</summary>
internal sealed partial class ValuePrinter(TextBuffer buffer)
{
    private const int MaxDepth = 20_000;

    private object? current;
    private bool isErroring;
    private PrintFlags flags = new();

    public TextBuffer Buffer { get; } = buffer;

    public PrintFlags Flags
    {
        get => flags;
        set => flags = value;
    }

    public void PrintArgument(object? value, Rune verb)
    {
        current = value;
        if (value is null)
        {
            if (verb.Value is 'T' or 'v')
            {
                PadText("<nil>");
            }
            else
            {
                BadVerb(verb);
            }

            return;
        }

        if (verb.Value == 'T')
        {
            PrintText(GoType.Of(value)!.Name, new Rune('s'));
        }
        else if (verb.Value == 'p')
        {
            PrintAddress(value, verb);
        }
        else
        {
            PrintValue(value, verb, 0);
        }
    }

    /// <summary>Prints the struct that a pointer points to.</summary>
    public void PrintTarget(GoObject pointer) => PrintFields(pointer, new Rune('v'), 0);

    /// <summary>Prints a value; at a depth above 0 it stands inside another.</summary>
    public void PrintValue(object? value, Rune verb, int depth)
    {
        if (depth > 0)
        {
            current = value;
        }

        switch (value)
        {
            case null:
                Buffer.Append(flags.SharpV ? "interface {}(nil)" : "<nil>");
                break;
            case bool truth:
                PrintBool(truth, verb);
                break;
            case string text:
                PrintText(text, verb);
                break;
            case double real:
                PrintFloat(real, 64, verb);
                break;
            case float real:
                PrintFloat(real, 32, verb);
                break;
            case Complex complex:
                PrintComplex(complex, verb);
                break;
            case GoReference reference:
                PrintReference(reference, verb, depth);
                break;
            default:
                GoInteger.TryRead(value, out var number);
                PrintInteger(number, GoInteger.IsUnsigned(value), verb);
                break;
        }
    }

    private static bool TakesMethods(Rune verb) => verb.Value is 'v' or 's' or 'x' or 'X' or 'q';

    private void PrintReference(GoReference reference, Rune verb, int depth)
    {
        if (!isErroring && !flags.SharpV && TakesMethods(verb) && reference.Text is { } text)
        {
            PrintText(text, verb);
            return;
        }

        switch (reference)
        {
            case GoMap map:
                PrintMap(map, verb, depth);
                break;
            case GoList list:
                PrintList(list, verb, depth);
                break;
            case GoEnum named:
                PrintInteger(named.Number, isUnsigned: false, verb);
                break;
            case GoObject { Type.Kind: GoKind.Pointer } pointer when depth > 0:
                PrintAddress(pointer, verb);
                break;
            case GoObject holder:
                PrintStruct(holder, verb, depth);
                break;
            default:
                PrintAddress(reference, verb);
                break;
        }
    }

    private void PrintMap(GoMap map, Rune verb, int depth)
    {
        var isGo = flags.SharpV;
        if (isGo)
        {
            Buffer.Append(map.Type.Name);
            if (map.IsNil)
            {
                Buffer.Append("(nil)");
                return;
            }
        }

        Buffer.Append(isGo ? "{" : "map[");
        var isFirst = true;
        foreach (var (key, item) in map)
        {
            Buffer.Append(isFirst ? "" : isGo ? ", " : " ");
            PrintValue(key, verb, depth + 1);
            Buffer.Append(':');
            PrintElement(item, map.Type, verb, depth);
            isFirst = false;
        }

        Buffer.Append(isGo ? '}' : ']');
    }

    private void PrintList(GoList list, Rune verb, int depth)
    {
        if (ReferenceEquals(list.Type.Element, GoType.Uint8) && (depth == 0 || TakesMethods(verb)) && (depth == 0 || verb.Value != 'v'))
        {
            PrintBytes(list, verb);
            return;
        }

        var isGo = flags.SharpV;
        if (isGo)
        {
            Buffer.Append(list.Type.Name);
            if (list.IsNil)
            {
                Buffer.Append("(nil)");
                return;
            }
        }

        Buffer.Append(isGo ? '{' : '[');
        for (var i = 0; i < list.Count; i++)
        {
            Buffer.Append(i == 0 ? "" : isGo ? ", " : " ");
            PrintElement(list[i], list.Type, verb, depth);
        }

        Buffer.Append(isGo ? '}' : ']');
    }

    // A value that sits in an interface lies one level deeper.
    private void PrintElement(object? item, GoType holder, Rune verb, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new LimitException("values nest too deeply to be printed");
        }

        if (!StackGuard.HasRoom)
        {
            StackGuard.Run((Printer: this, item, verb, depth), static state =>
            {
                state.Printer.PrintValue(state.item, state.verb, state.depth + 1);
                return 0;
            });
            return;
        }

        PrintValue(item, verb, depth + (holder.Element!.Kind == GoKind.Interface ? 2 : 1));
    }

    private void PrintStruct(GoObject holder, Rune verb, int depth)
    {
        var isPointer = holder.Type.Kind == GoKind.Pointer;
        Buffer.Append(isPointer ? "&" : "");
        Buffer.Append(flags.SharpV ? (isPointer ? holder.Type.Element! : holder.Type).Name : "");
        PrintFields(holder, verb, depth);
    }

    private void PrintFields(GoObject holder, Rune verb, int depth)
    {
        Buffer.Append('{');
        var isFirst = true;
        foreach (var field in holder.Fields)
        {
            Buffer.Append(isFirst ? "" : flags.SharpV ? ", " : " ");
            if (flags.PlusV || flags.SharpV)
            {
                Buffer.Append(field.Name);
                Buffer.Append(':');
            }

            PrintValue(field.Value, verb, depth + 1);
            isFirst = false;
        }

        Buffer.Append('}');
    }

    private void PrintAddress(object value, Rune verb)
    {
        if (value is not GoReference { Type.Kind: GoKind.Map or GoKind.Slice or GoKind.Pointer or GoKind.Func })
        {
            BadVerb(verb);
            return;
        }

        // Go prints where the value lies in memory, which no two runs share.
        var address = value is GoMap { IsNil: true } or GoList { IsNil: true } ? 0 : 0xC000000000UL;
        PadInteger(address, false, 16, 'x', LowerDigits, isSharp: !flags.Sharp);
    }

    private void BadVerb(Rune verb)
    {
        isErroring = true;
        Buffer.Append($"%!{verb}(");
        if (current is null)
        {
            Buffer.Append("<nil>");
        }
        else
        {
            Buffer.Append(GoType.Of(current)!.Name);
            Buffer.Append('=');
            PrintArgument(current, new Rune('v'));
        }

        Buffer.Append(')');
        isErroring = false;
    }
}
