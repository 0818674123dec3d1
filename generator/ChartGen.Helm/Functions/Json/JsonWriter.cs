using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Writes JSON as Go's encoding/json does.</summary>
internal sealed class JsonWriter(bool escapesHtml, bool isIndented)
{
    private const int MaxDepth = 10_000;

    private readonly StringBuilder json = new();

    /// <exception cref="GoErrorException">The value has no JSON.</exception>
    public static string Write(object? value, bool escapesHtml = true, bool isIndented = false)
    {
        var writer = new JsonWriter(escapesHtml, isIndented);
        writer.Value(value, 0);
        return writer.json.ToString();
    }

    private void Value(object? value, int depth)
    {
        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case bool truth:
                json.Append(truth ? "true" : "false");
                break;
            case string text:
                Text(text);
                break;
            case double real:
                Number(real, 64);
                break;
            case float real:
                Number(real, 32);
                break;
            case GoReference reference:
                Reference(reference, depth);
                break;
            case System.Numerics.Complex:
                throw new GoErrorException("json: unsupported type: complex128");
            default:
                json.Append(Printer.Print(value));
                break;
        }
    }

    private void Reference(GoReference reference, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new GoErrorException($"json: unsupported value: encountered a cycle via {reference.Type}");
        }

        if (!StackGuard.HasRoom)
        {
            StackGuard.Run((Writer: this, reference, depth), static state =>
            {
                state.Writer.Reference(state.reference, state.depth);
                return 0;
            });
            return;
        }

        switch (reference)
        {
            case { JsonText: { } text }:
                Text(text);
                break;
            case GoMap { IsNil: true } or GoList { IsNil: true }:
                json.Append("null");
                break;
            case GoMap map:
                Map(map, depth);
                break;
            case GoList list when list.TryGetBytes(out var bytes):
                Text(Convert.ToBase64String(bytes));
                break;
            case GoList list:
                List(list, depth);
                break;
            case GoObject holder:
                Fields(holder, depth);
                break;
            default:
                throw new GoErrorException($"json: unsupported type: {reference.Type}");
        }
    }

    private void Map(GoMap map, int depth)
    {
        var isFirst = true;
        json.Append('{');
        foreach (var key in map.SortedKeys)
        {
            Member(key, map[key], depth, isFirst);
            isFirst = false;
        }

        Close('}', depth, isFirst);
    }

    private void Fields(GoObject holder, int depth)
    {
        var isFirst = true;
        json.Append('{');
        foreach (var field in holder.Fields)
        {
            if (char.IsUpper(field.Name[0]))
            {
                Member(field.JsonName ?? field.Name, field.Value, depth, isFirst);
                isFirst = false;
            }
        }

        Close('}', depth, isFirst);
    }

    private void Member(string key, object? value, int depth, bool isFirst)
    {
        json.Append(isFirst ? "" : ",");
        Break(depth + 1);
        Text(key);
        json.Append(isIndented ? ": " : ":");
        Value(value, depth + 1);
    }

    private void List(GoList list, int depth)
    {
        json.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            json.Append(i > 0 ? "," : "");
            Break(depth + 1);
            Value(list[i], depth + 1);
        }

        Close(']', depth, list.Count == 0);
    }

    private void Close(char bracket, int depth, bool isEmpty)
    {
        if (!isEmpty)
        {
            Break(depth);
        }

        json.Append(bracket);
    }

    private void Break(int depth)
    {
        if (isIndented)
        {
            json.Append('\n').Append(' ', depth * 2);
        }
    }

    private void Number(double real, int bits)
    {
        if (!double.IsFinite(real))
        {
            throw new GoErrorException($"json: unsupported value: {GoFloat.Shortest(real)}");
        }

        var size = Math.Abs(real);
        if (size != 0 && (bits == 64 ? size is < 1e-6 or >= 1e21 : (float)size is < 1e-6F or >= 1e21F))
        {
            var text = GoFloat.Format(real, 'e', -1, bits);

            // e-09 is e-9.
            json.Append(text.Length >= 4 && text[^4] == 'e' && text[^3] == '-' && text[^2] == '0' ? text[..^2] + text[^1] : text);
            return;
        }

        json.Append(GoFloat.Format(real, 'f', -1, bits));
    }

    private void Text(string text)
    {
        json.Append('"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u2028' and not ('"' or '\\' or '<' or '>' or '&'))
            {
                continue;
            }

            json.Append(text, start, i - start);
            start = i + 1;
            i += Escape(text, i) - 1;
            start = i + 1;
        }

        json.Append(text, start, text.Length - start).Append('"');
    }

    /// <summary>Writes one character that may need an escape; its length.</summary>
    private int Escape(string text, int at)
    {
        var unit = text[at];
        switch (unit)
        {
            case '"' or '\\':
                json.Append('\\').Append(unit);
                return 1;
            case '\b':
                json.Append("\\b");
                return 1;
            case '\f':
                json.Append("\\f");
                return 1;
            case '\n':
                json.Append("\\n");
                return 1;
            case '\r':
                json.Append("\\r");
                return 1;
            case '\t':
                json.Append("\\t");
                return 1;
            case < ' ' or '\u2028' or '\u2029':
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                return 1;
            case '<' or '>' or '&' when escapesHtml:
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                return 1;
        }

        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            json.Append(text, at, 2);
            return 2;
        }

        if (char.IsSurrogate(unit))
        {
            json.Append("\\ufffd");
        }
        else
        {
            json.Append(unit);
        }

        return 1;
    }
}
