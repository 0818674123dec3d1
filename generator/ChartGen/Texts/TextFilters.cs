using System.Security;
using System.Text.Json.Nodes;
using ChartGen.Helm.Yaml;
using Scriban;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>The filters by which values get into the languages of the emitted files without breaking out of their place.</summary>
internal static class TextFilters
{
    /// <summary>Scriban's own functions and ours.</summary>
    public static ScriptObject Builtins { get; } = Make();

    private static ScriptObject Make()
    {
        var builtins = TemplateContext.GetDefaultBuiltinObject();
        builtins["yaml"] = new TextFilter(value => YamlText.Flow(ToJson(value)));
        builtins["json"] = new TextFilter(value => ToJson(value)?.ToJsonString() ?? "null");
        builtins["sh"] = new TextFilter(value => $"'{Text(value).Replace("'", "'\\''", StringComparison.Ordinal)}'");
        builtins["md"] = new TextFilter(value => Markdown(Text(value)));
        builtins["xml"] = new TextFilter(value => SecurityElement.Escape(Text(value)));
        return builtins;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        _ => value.ToString() ?? "",
    };

    private static string Markdown(string text) => text
        .Replace('`', '\'')
        .ReplaceLineEndings(" ")
        .Replace("|", "\\|", StringComparison.Ordinal);

    private static JsonNode? ToJson(object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return JsonValue.Create(text);
            case bool truth:
                return JsonValue.Create(truth);
            case long or int:
                return JsonValue.Create(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
            case ScriptArray list:
                return new JsonArray([.. list.Select(ToJson)]);
            case ScriptObject mapping:
                var result = new JsonObject();
                foreach (var key in mapping.Keys)
                {
                    result[key] = ToJson(mapping[key]);
                }

                return result;
            default:
                return JsonValue.Create(value.ToString());
        }
    }
}
