using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Writes TOML as BurntSushi/toml 1.6 does.</summary>
internal sealed class TomlWriter
{
    private const int MaxDepth = 10_000;

    private readonly StringBuilder toml = new();

    /// <exception cref="GoErrorException">The value has no TOML.</exception>
    public static string Write(object? value)
    {
        var writer = new TomlWriter();
        if (value is GoMap map)
        {
            writer.Entries([], map);
        }
        else if (IsTableArray(value))
        {
            throw new GoErrorException("toml: top-level values must be Go maps or structs");
        }
        else
        {
            writer.Element(value, 0);
        }

        return writer.toml.ToString();
    }

    private static bool IsTable(object? value) => value is GoMap || IsTableArray(value);

    private static bool IsTableArray(object? value)
    {
        if (value is not GoList { Count: > 0 } list)
        {
            return false;
        }

        return list.All(item => item is not null) ? list.All(item => item is GoMap) : throw new GoErrorException("toml: cannot encode array with nil element");
    }

    private void Entries(List<string> key, GoMap map)
    {
        if (key.Count > MaxDepth)
        {
            throw new LimitException("values nest too deeply for TOML");
        }

        foreach (var (name, value) in map)
        {
            if (value is not null && !IsTable(value))
            {
                Indent(key.Count);
                Name(name);
                toml.Append(" = ");
                Element(value, 0);
                toml.Append('\n');
            }
        }

        foreach (var (name, value) in map)
        {
            if (IsTable(value))
            {
                Table([.. key, name], value!);
            }
        }
    }

    private void Table(List<string> key, object value)
    {
        if (value is GoMap map)
        {
            // A blank line before each table of the top.
            if (key.Count == 1)
            {
                Break();
            }

            Head(key, "[", "]");
            Entries(key, map);
            return;
        }

        foreach (var item in (GoList)value)
        {
            Break();
            Head(key, "[[", "]]");
            Entries(key, (GoMap)item!);
        }
    }

    private void Head(List<string> key, string open, string close)
    {
        Indent(key.Count - 1);
        toml.Append(open);
        for (var i = 0; i < key.Count; i++)
        {
            toml.Append(i > 0 ? "." : "");
            Name(key[i]);
        }

        toml.Append(close).Append('\n');
    }

    private void Element(object? value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new LimitException("values nest too deeply for TOML");
        }

        switch (value)
        {
            case string text:
                Text(text);
                break;
            case double real:
                Real(real);
                break;
            case float real:
                Real(real);
                break;
            case GoList list:
                Array(list, depth);
                break;
            case GoMap map:
                Inline(map, depth);
                break;
            case GoTime time:
                toml.Append(TomlTime.Format(time));
                break;
            case GoReference { JsonText: { } text }:
                Text(text);
                break;
            case GoReference reference:
                throw new GoErrorException($"unsupported type: {reference.Type}");
            default:
                toml.Append(Printer.Print(value));
                break;
        }
    }

    private void Array(GoList list, int depth)
    {
        toml.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            toml.Append(i > 0 ? ", " : "");
            Element(list[i] ?? throw new GoErrorException("toml: cannot encode array with nil element"), depth + 1);
        }

        toml.Append(']');
    }

    private void Inline(GoMap map, int depth)
    {
        toml.Append('{');
        var entries = map.Where(entry => entry.Value is not null).OrderBy(entry => IsTable(entry.Value)).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            toml.Append(i > 0 ? ", " : "");
            Name(entries[i].Key);
            toml.Append(" = ");
            Element(entries[i].Value, depth + 1);
        }

        toml.Append('}');
    }

    private void Real(double real)
    {
        if (!double.IsFinite(real))
        {
            toml.Append(double.IsNaN(real) ? "nan" : real > 0 ? "inf" : "-inf");
            return;
        }

        var text = GoFloat.Shortest(real);
        toml.Append(text).Append(text.AsSpan().IndexOfAny('e', '.') < 0 ? ".0" : "");
    }

    private void Name(string name)
    {
        if (name.Length > 0 && name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_'))
        {
            toml.Append(name);
        }
        else
        {
            Text(name);
        }
    }

    private void Text(string text)
    {
        toml.Append('"');
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '"' or '\\' => toml.Append('\\').Append(unit),
                '\b' => toml.Append("\\b"),
                '\t' => toml.Append("\\t"),
                '\n' => toml.Append("\\n"),
                '\f' => toml.Append("\\f"),
                '\r' => toml.Append("\\r"),
                < ' ' or '\u007F' => toml.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => toml.Append(unit),
            };
        }

        toml.Append('"');
    }

    private void Indent(int depth) => toml.Append(' ', depth * 2);

    private void Break() => toml.Append(toml.Length > 0 ? "\n" : "");
}
