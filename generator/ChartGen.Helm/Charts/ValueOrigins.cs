using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;

namespace ChartGen.Helm.Charts;

/// <summary>Finds where a value was given: the last place that Helm's order lets win.</summary>
/// <param name="chart">The chart, with the subcharts that the render has.</param>
/// <param name="options">What the user gave.</param>
internal sealed class ValueOrigins(Chart chart, ValueOptions options)
{
    private static readonly YamlLimits Limits = new(Archives.ChartArchiveLimits.FileSize, 10_000, 1_000_000);

    private readonly Dictionary<string, YamlNode?> read = new(StringComparer.Ordinal);

    public ValueRefusal Place(RefusedValue value)
    {
        string[] keys = [.. value.Chart.Split('.', StringSplitOptions.RemoveEmptyEntries), .. JsonPointer.Tokens(value.Pointer) ?? []];
        if (value.Property is { } property && Find([.. keys, property]) is { } ofProperty)
        {
            return new(value, ofProperty);
        }

        for (var length = keys.Length; length > 0; length--)
        {
            if (Find(keys[..length]) is { } location)
            {
                return new(value, location);
            }
        }

        return new(value, new SourceLocation(FileOf(chart), 0, 0));
    }

    private SourceLocation? Find(string[] keys) =>
        InArguments("--set-literal", options.SetLiteral, SetMode.Literal, keys)
        ?? InArguments("--set-file", options.SetFile, SetMode.File, keys)
        ?? InArguments("--set-string", options.SetString, SetMode.Text, keys)
        ?? InArguments("--set", options.Set, SetMode.Typed, keys)
        ?? InArguments("--set-json", options.SetJson, SetMode.Json, keys)
        ?? options.Files.Reverse().Select(file => In(file.Name, file.Text, keys)).FirstOrDefault(found => found is not null)
        ?? InCharts(chart, keys);

    private static SourceLocation? InArguments(string option, IReadOnlyList<string> texts, SetMode mode, string[] keys)
    {
        foreach (var text in texts.Reverse())
        {
            if (Holds(ValueOptions.Alone(text, mode), keys))
            {
                return new SourceLocation($"{option} {text}", 0, 0);
            }
        }

        return null;
    }

    private static bool Holds(object? value, string[] keys)
    {
        foreach (var key in keys)
        {
            switch (value)
            {
                case GoMap map when map.TryGetValue(key, out var inner):
                    value = inner;
                    break;
                case GoList list when int.TryParse(key, out var index) && index < list.Count:
                    value = list[index];
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    // A parent's values.yaml wins over the subchart's own; its globals reach down.
    private SourceLocation? InCharts(Chart owner, string[] keys)
    {
        if (owner.ValuesText is { } text && In(FileOf(owner), text, keys) is { } found)
        {
            return found;
        }

        return keys is [var name, .. var rest] && owner.Dependencies.FirstOrDefault(d => d.Name == name) is { } subchart
            ? (rest is ["global", ..] ? In(FileOf(owner), owner.ValuesText ?? "", rest) : null) ?? InCharts(subchart, rest)
            : null;
    }

    private static string FileOf(Chart owner) => owner.Parent is null ? "values.yaml" : $"{owner.FullPath[(owner.FullPath.IndexOf('/', StringComparison.Ordinal) + 1)..]}/values.yaml";

    private SourceLocation? In(string file, string text, string[] keys)
    {
        if (!read.TryGetValue(file, out var node))
        {
            read[file] = node = YamlReader.Read(file, text, Limits).Root;
        }

        SourceLocation? location = node?.Location;
        foreach (var key in keys)
        {
            switch (node)
            {
                case YamlMapping mapping when mapping.Find(key) is { } entry:
                    location = entry.Value is YamlScalar { Location: var scalar } ? scalar : entry.Key.Location;
                    node = entry.Value;
                    break;
                case YamlSequence sequence when int.TryParse(key, out var index) && index < sequence.Items.Count:
                    node = sequence.Items[index];
                    location = node.Location;
                    break;
                default:
                    return null;
            }
        }

        return location;
    }
}
