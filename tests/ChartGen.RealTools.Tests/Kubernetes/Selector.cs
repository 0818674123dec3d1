using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>Label and field selectors: key, key=value, key in (a,b); fields with = alone.</summary>
internal sealed partial class Selector(string? labels, string? fields)
{
    public bool Takes(JsonObject item) =>
        Term().Matches(labels ?? "").All(m => TakesLabel(item, m))
        && (fields ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).All(f => TakesField(item, f));

    private static bool TakesLabel(JsonObject item, Match term)
    {
        var value = (string?)item["metadata"]!["labels"]?[term.Groups["key"].Value];
        return term.Groups["list"].Success ? term.Groups["list"].Value.Split(',').Contains(value)
            : term.Groups["value"].Success ? value == term.Groups["value"].Value
            : value is not null;
    }

    private static bool TakesField(JsonObject item, string field)
    {
        var (path, value) = (field.Split('=')[0], field.Split('=')[^1]);
        JsonNode? node = item;
        foreach (var step in path.Split('.'))
        {
            node = node?[step];
        }

        return (node?.ToString() ?? "") == value != field.Contains("!=", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<key>[\w./-]+)( in \((?<list>[^)]*)\)|==?(?<value>[^,]*))?(,|$)")]
    private static partial Regex Term();
}
