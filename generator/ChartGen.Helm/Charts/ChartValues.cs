using System.Runtime.CompilerServices;
using System.Text;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;

namespace ChartGen.Helm.Charts;

/// <summary>Reads, merges and copies values as Helm does before anything is coalesced.</summary>
internal static class ChartValues
{
    /// <summary>Reads the values of all documents of a text; later documents win.</summary>
    /// <exception cref="HelmException">One is no YAML, or no map.</exception>
    public static GoMap Parse(string text)
    {
        var values = new GoMap();
        try
        {
            foreach (var document in Documents(text))
            {
                var map = GoYaml.MapFromYaml(document);
                values = values.Count == 0 ? map : Merge(values, map);
            }
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"cannot unmarshal yaml document: {e.Message}", e);
        }

        return values;
    }

    /// <summary>Both maps in a new one; the second wins, save where both have maps, which are merged.</summary>
    public static GoMap Merge(GoMap first, GoMap second)
    {
        var merged = ShallowCopy(first);
        foreach (var (key, value) in second)
        {
            merged[key] = value is GoMap inner && merged.TryGetValue(key, out var before) && before is GoMap existing
                ? Merge(existing, inner)
                : value;
        }

        return merged;
    }

    /// <summary>A map of the same values.</summary>
    public static GoMap ShallowCopy(GoMap map)
    {
        var copy = new GoMap(map.Type, map.Count);
        foreach (var key in map.SortedKeys)
        {
            copy[key] = map[key];
        }

        return copy;
    }

    /// <summary>A map of copies.</summary>
    public static GoMap DeepCopy(GoMap map)
    {
        if (map.IsNil)
        {
            return map;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var copy = new GoMap(map.Type, map.Count);
        foreach (var key in map.SortedKeys)
        {
            copy[key] = DeepCopy(map[key]);
        }

        return copy;
    }

    /// <summary>A copy of a value, as far as it can change.</summary>
    public static object? DeepCopy(object? value) => value switch
    {
        GoMap map => DeepCopy(map),
        GoList { IsNil: false } list when HasReferences(list) => new GoList(list.Type, [.. list.Select(DeepCopy)]),
        _ => value,
    };

    // Lists do not change; only what they hold can.
    private static bool HasReferences(GoList list)
    {
        foreach (var item in list)
        {
            if (item is GoReference)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Documents(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) && !text.Contains("\n---", StringComparison.Ordinal))
        {
            yield return text;
            yield break;
        }

        var document = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("---", StringComparison.Ordinal) && line.AsSpan(3).IsWhiteSpace())
            {
                if (document.Length > 0)
                {
                    yield return document.ToString();
                    document.Clear();
                }

                continue;
            }

            document.Append(line.EndsWith('\r') ? line[..^1] : line).Append('\n');
        }

        yield return document.ToString();
    }
}
