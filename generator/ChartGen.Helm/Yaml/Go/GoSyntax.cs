using System.Globalization;
using System.Text;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml.Syntax;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>A value in Go's own syntax (<c>%#v</c>), for the few messages that quote one so.</summary>
internal static class GoSyntax
{
    /// <summary>What go-yaml reads a node as, before its keys become strings.</summary>
    public static string Of(YamlRawNode node) => node switch
    {
        YamlRawScalar scalar => Of(YamlResolution.Resolve(scalar)),
        YamlRawSequence list => $"[]interface {{}}{{{string.Join(", ", list.Items.Select(Inner))}}}",
        YamlRawMapping map => $"map[interface {{}}]interface {{}}{{{string.Join(", ", map.Items.Chunk(2).Select(e => $"{Inner(e[0])}:{Inner(e[1])}"))}}}",
        YamlRawAlias alias => Of(alias.Target),
        _ => "",
    };

    /// <summary>A scalar.</summary>
    public static string Of(object? value) => value switch
    {
        null => "<nil>",
        string text => Quote(text),
        bool truth => truth ? "true" : "false",
        double number => GoFloat.Shortest(number),
        ulong number => $"0x{number:x}",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Inner(YamlRawNode node) => Of(node) is var text && text == "<nil>" ? "interface {}(nil)" : text;

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\u007F' => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                (>= '\u0080' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
