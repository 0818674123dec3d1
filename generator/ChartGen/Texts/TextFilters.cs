using System.Security;
using System.Text.Json.Nodes;
using ChartGen.Helm.Yaml;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>The filters by which values get into the languages of the emitted files without breaking out of their place.</summary>
internal static class TextFilters
{
    /// <summary>Adds the filters to what sources may call.</summary>
    public static void AddTo(ScriptObject functions)
    {
        Add("yaml", value => YamlText.Flow(ToJson(value)));
        Add("json", value => ToJson(value)?.ToJsonString() ?? "null");
        Add("sh", value => $"'{Text(value).Replace("'", "'\\''", StringComparison.Ordinal)}'");
        Add("md", value => Markdown(Text(value)));
        Add("xml", value => SecurityElement.Escape(Text(value)));

        void Add(string name, Func<object?, string> filter) => functions[name] = new TextFunction(1, a => filter(a[0]));
    }

    /// <summary>A value as Scriban prints it.</summary>
    public static string Text(object? value) => value switch
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
            case IScriptObject mapping:
                var result = new JsonObject();
                foreach (var key in mapping.GetMembers())
                {
                    result[key] = mapping.TryGetValue(null, default, key, out var member) ? ToJson(member) : null;
                }

                return result;
            default:
                return JsonValue.Create(value.ToString());
        }
    }
}
