using ChartGen.Helm.Overrides;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Linting.Places;

/// <summary>Knows where values were written: in --set, a values file, the chart's values.yaml or that of a subchart.</summary>
public sealed class ValuePlaces
{
    private static readonly YamlLimits Limits = new(16 << 20, 500, 1_000_000);

    private readonly ValueOptions options;
    private readonly ChartTexts texts;
    private readonly Lazy<IReadOnlyList<YamlNode>> files;
    private readonly Lazy<YamlNode?> own;

    /// <summary>Takes the sources of the values.</summary>
    public ValuePlaces(ValueOptions options, ChartTexts texts)
    {
        this.options = options;
        this.texts = texts;
        files = new(() => [.. options.Files.Reverse().Select(f => YamlReader.Read(f.Name, f.Text, Limits).Root).OfType<YamlNode>()]);
        own = new(() => Read("values.yaml"));
    }

    /// <summary>The chart's values.yaml; null when it is missing or no YAML.</summary>
    public YamlNode? Own => own.Value;

    /// <summary>The values files, the one that wins first, and then the chart's values.yaml.</summary>
    public IEnumerable<YamlNode> Roots => Own is { } last ? files.Value.Append(last) : files.Value;

    /// <summary>Where the value of a path was written; null when nowhere.</summary>
    /// <param name="path">The path: <c>image.tag</c>.</param>
    public SourceLocation? Locate(string path) => Entry(path)?.Key.Location ?? OfOption(path);

    /// <summary>Where the one value of those that a line read was written that has the text of the line's node.</summary>
    /// <param name="paths">The paths of the values that were read.</param>
    /// <param name="printed">What was printed; a number that a template puts in quotes is the template's doing.</param>
    /// <param name="key">The key before it, which tells which of many values below a path it is.</param>
    public SourceLocation? Find(IReadOnlyList<string> paths, YamlScalar printed, string key)
    {
        var found = paths.Select(p => Find(p, printed, key)).OfType<SourceLocation>().Distinct().Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private SourceLocation? Find(string path, YamlScalar printed, string key)
    {
        var text = printed.Text;
        if (Entry(path) is not { } entry)
        {
            return OfOption(path) is { } option && option.File.EndsWith("=" + text, StringComparison.Ordinal) ? option : null;
        }

        if (entry.Value is YamlScalar scalar)
        {
            return (scalar.Text == text || text == $"\"{scalar.Text}\"") && (printed.IsPlain || scalar.Kind == printed.Kind) ? scalar.Location : null;
        }

        if (key.Length == 0)
        {
            var items = Items(entry.Value).Where(i => i.Text == text).Take(2).ToArray();
            return items.Length == 1 ? items[0].Location : null;
        }

        var inside = Below(entry.Value).Where(e => YamlScalars.KeyOf(e.Key) == key && e.Value is YamlScalar v && v.Text == text && (printed.IsPlain || v.Kind == printed.Kind)).Take(2).ToArray();
        return inside.Length == 1 ? inside[0].Value.Location : null;
    }

    private static IEnumerable<YamlScalar> Items(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => Items(e.Value)),
        YamlSequence list => list.Items.SelectMany(i => i is YamlScalar scalar ? [scalar] : Items(i)),
        _ => [],
    };

    private static IEnumerable<YamlEntry> Below(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => Below(e.Value).Prepend(e)),
        YamlSequence list => list.Items.SelectMany(Below),
        _ => [],
    };

    private YamlEntry? Entry(string path)
    {
        var keys = path.Split('.');
        return files.Value.Append(Own).Select(root => Entry(root, keys)).FirstOrDefault(e => e is not null) ?? OfSubchart(keys);
    }

    // The values of charts/sub/values.yaml are those below the key sub.
    private YamlEntry? OfSubchart(string[] keys)
    {
        for (var depth = keys.Length - 1; depth > 0; depth--)
        {
            var folder = string.Concat(keys[..depth].Select(k => $"charts/{k}/"));
            if (texts.Text(folder + "values.yaml") is not null)
            {
                return Entry(Read(folder + "values.yaml"), keys.AsSpan(depth));
            }
        }

        return null;
    }

    private static YamlEntry? Entry(YamlNode? root, ReadOnlySpan<string> keys)
    {
        YamlEntry? entry = null;
        foreach (var key in keys)
        {
            entry = (root as YamlMapping)?.Find(key);
            root = entry?.Value;
        }

        return entry;
    }

    private SourceLocation? OfOption(string path)
    {
        var given = options.Set.Select(s => ("--set", s)).Concat(options.SetString.Select(s => ("--set-string", s)))
            .Concat(options.SetLiteral.Select(s => ("--set-literal", s))).Concat(options.SetJson.Select(s => ("--set-json", s)))
            .LastOrDefault(o => o.s.StartsWith(path + "=", StringComparison.Ordinal) || o.s.Contains($",{path}=", StringComparison.Ordinal));
        return given.s is null ? null : new SourceLocation($"{given.Item1} {given.s}", 0, 0);
    }

    private YamlNode? Read(string path) => texts.Text(path) is { } text ? YamlReader.Read(texts.NameOf(path), text, Limits).Root : null;
}
