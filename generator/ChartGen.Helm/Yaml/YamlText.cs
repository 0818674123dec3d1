using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChartGen.Helm.Yaml;

/// <summary>Writes values as YAML flow text that every YAML reader takes for the same value.</summary>
public static class YamlText
{
    /// <summary>A value on one line: plain where that is safe, else double-quoted; lists and mappings in flow style.</summary>
    public static string Flow(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject mapping => "{" + string.Join(", ", mapping.Select(e => $"{Text(e.Key)}: {Flow(e.Value)}")) + "}",
        JsonArray list => "[" + string.Join(", ", list.Select(Flow)) + "]",
        _ when value.GetValueKind() == JsonValueKind.String => Text(value.GetValue<string>()),
        _ => value.ToJsonString(),
    };

    /// <summary>A text, without quotes where no reader can take it for anything else.</summary>
    public static string Text(string text) => IsPlain(text) ? text : Quote(text);

    /// <summary>A text in double quotes, with everything escaped that is not printable.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' =>
                    quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsAsciiLetter(text[0]) || text[0] == '/')
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '=')
        && YamlScalars.KindOf(text) == YamlScalarKind.Text;
}
