using System.Buffers;
using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Go's <c>print</c> and its kin, and the escapes for HTML, JavaScript and URLs.</summary>
internal static class PrintFunctions
{
    private const string NoValue = "<no value>";
    private static readonly SearchValues<char> Markup = SearchValues.Create("\0'\"&<>");

    public static void AddTo(FunctionRegistry registry)
    {
        registry.AddVariadic("print", [T.Any], T.String, (_, a) => Printer.Sprint(a));
        registry.AddVariadic("println", [T.Any], T.String, (_, a) => Printer.Sprintln(a));
        registry.AddVariadic("printf", [T.String, T.Any], T.String, (_, a) => Printer.Sprintf((string)a[0]!, a[1..]));
        registry.AddVariadic("html", [T.Any], T.String, (_, a) => EscapeHtml(Text(a)));
        registry.AddVariadic("js", [T.Any], T.String, (_, a) => EscapeScript(Text(a)));
        registry.AddVariadic("urlquery", [T.Any], T.String, (_, a) => UrlText.QueryEscape(Text(a)));
    }

    /// <summary>The arguments as the actions of a template write them.</summary>
    private static string Text(ReadOnlySpan<object?> arguments)
    {
        if (arguments.Length == 1 && arguments[0] is string text)
        {
            return text;
        }

        // A pointer is written as what it points to, and is no string for that: it keeps its space.
        var result = new TextBuffer(int.MaxValue);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0 && !IsString(arguments[i]) && !IsString(arguments[i - 1]))
            {
                result.Append(' ');
            }

            if (arguments[i] is GoObject { Type.Kind: GoKind.Pointer } pointer)
            {
                Printer.PrintResult(result, pointer);
            }
            else
            {
                result.Append(Printer.Sprint([arguments[i] ?? NoValue]));
            }
        }

        return result.ToString();
    }

    // What stands for no value is a string itself.
    private static bool IsString(object? value) => value is null or string;

    private static string EscapeHtml(string text)
    {
        if (!text.AsSpan().ContainsAny(Markup))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\0' => escaped.Append('\uFFFD'),
                '"' => escaped.Append("&#34;"),
                '\'' => escaped.Append("&#39;"),
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }

    private static string EscapeScript(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            // A byte that is no UTF-8 stays what it is.
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != OperationStatus.Done)
            {
                escaped.Append(text[i++]);
                continue;
            }

            i += length;
            _ = rune.Value switch
            {
                '\\' => escaped.Append(@"\\"),
                '\'' => escaped.Append(@"\'"),
                '"' => escaped.Append(@"\"""),
                '<' => escaped.Append(@"\u003C"),
                '>' => escaped.Append(@"\u003E"),
                '&' => escaped.Append(@"\u0026"),
                '=' => escaped.Append(@"\u003D"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $@"\u00{rune.Value:X2}"),
                < 0x80 => escaped.Append((char)rune.Value),
                _ when GoQuote.IsPrint(rune.Value) => escaped.Append(rune.ToString()),
                _ => escaped.Append(CultureInfo.InvariantCulture, $@"\u{rune.Value:X4}"),
            };
        }

        return escaped.ToString();
    }
}
