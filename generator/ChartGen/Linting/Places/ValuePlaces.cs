using System.Globalization;
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
    public SourceLocation? Locate(string path) => (path.EndsWith(']') ? Node(path)?.Location : Entry(path)?.Key.Location) ?? OfOption(path);

    /// <summary>Where the one value of those that a line read was written that has the text of the line's node.</summary>
    /// <param name="paths">The paths of the values that were read.</param>
    /// <param name="printed">What was printed; a number that a template puts in quotes is the template's doing.</param>
    /// <param name="key">The key before it, which tells which of many values below a path it is.</param>
    /// <param name="isAction">Whether an action printed it, which may have taken it out of many.</param>
    public SourceLocation? Find(IReadOnlyList<string> paths, YamlScalar printed, string key, bool isAction)
    {
        var found = paths.Select(p => Find(p, printed, key, isAction)).OfType<SourceLocation>().Distinct().Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>Where the key that a line begins with was written, among the keys below the values that the line read.</summary>
    /// <param name="paths">The paths of the values that were read.</param>
    /// <param name="key">The key.</param>
    public SourceLocation? FindKey(IReadOnlyList<string> paths, string key)
    {
        var found = paths.Select(Node).SelectMany(Below).Where(e => YamlScalars.KeyOf(e.Key) == key).Select(e => e.Key.Location).Distinct().Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private SourceLocation? Find(string path, YamlScalar printed, string key, bool isAction)
    {
        if (Node(path) is not { } node)
        {
            return OfOption(path) is { } option && option.File.EndsWith("=" + printed.Text, StringComparison.Ordinal) ? option : null;
        }

        if (node is YamlScalar scalar)
        {
            return IsPrinted(scalar, printed) || printed.Text == $"\"{scalar.Text}\"" && printed.IsPlain ? scalar.Location : null;
        }

        var items = Items(node).Where(i => IsPrinted(i, printed)).Take(2).ToArray();
        if (key.Length == 0 || node is YamlSequence && items.Length == 1)
        {
            return items.Length == 1 ? items[0].Location : null;
        }

        var inside = Below(node).Where(e => YamlScalars.KeyOf(e.Key) == key && e.Value is YamlScalar v && IsPrinted(v, printed)).Take(2).ToArray();
        return inside.Length == 1 ? inside[0].Value.Location : inside.Length == 0 && isAction && items.Length == 1 ? items[0].Location : null;
    }

    /// <summary>Where the one value below those that a line read was written that is empty: <c>[]</c> or <c>{}</c>.</summary>
    public SourceLocation? FindEmpty(IReadOnlyList<string> paths)
    {
        var found = paths.Select(Node).Where(n => n is YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 }).Select(n => n!.Location).Distinct().Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>The text that a block of the values holds, and the line after the mark of the block; null when none of the values is that text.</summary>
    public SourceLocation? FindBlock(IReadOnlyList<string> paths, string key, string text)
    {
        var found = paths.Select(Node).SelectMany(n => n is YamlScalar ? [n] : Below(n).Where(e => YamlScalars.KeyOf(e.Key) == key).Select(e => e.Value))
            .Where(n => n is YamlScalar s && s.Text.TrimEnd('\n') == text.TrimEnd('\n') && s.Text.Contains('\n', StringComparison.Ordinal)).Select(n => n!.Location).Distinct().Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    // Helm prints yes as true.
    private static bool IsPrinted(YamlScalar written, YamlScalar printed) =>
        (written.Text == printed.Text && (printed.IsPlain || written.Kind == printed.Kind))
        || (written.Kind == YamlScalarKind.Boolean && printed.Kind == YamlScalarKind.Boolean && YamlScalars.Boolean(written.Text) == YamlScalars.Boolean(printed.Text));

    private static IEnumerable<YamlScalar> Items(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => Items(e.Value)),
        YamlSequence list => list.Items.SelectMany(i => i is YamlScalar scalar ? [scalar] : Items(i)),
        _ => [],
    };

    private static IEnumerable<YamlEntry> Below(YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => Below(e.Value).Prepend(e)),
        YamlSequence list => list.Items.SelectMany(Below),
        _ => [],
    };

    /// <summary>The value of a path as it was written, which may lead through lists: <c>ports[0].name</c>; null when there is none.</summary>
    internal YamlNode? Node(string path)
    {
        var end = path.LastIndexOf(']');
        if (end < 0)
        {
            return Entry(path)?.Value;
        }

        var start = path.LastIndexOf('[', end);
        var item = start > 0 && int.TryParse(path.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && Node(path[..start]) is YamlSequence list && index < list.Items.Count ? list.Items[index] : null;
        return end == path.Length - 1 ? item : item.Field(path[(end + 2)..].Split('.'));
    }

    private YamlEntry? Entry(string path)
    {
        if (path.LastIndexOf(']') is >= 0 and var end)
        {
            var below = path.LastIndexOf('.');
            return below > end && Node(path[..below]) is YamlMapping mapping ? mapping.Find(path[(below + 1)..]) : null;
        }

        var keys = path.Split('.');
        return files.Value.Append(Own).Select(root => Entry(root, keys)).FirstOrDefault(e => e is not null) ?? OfSubchart(keys);
    }

    // The values of charts/sub/values.yaml are those below the key sub.
    private YamlEntry? OfSubchart(string[] keys)
    {
        for (var depth = keys.Length - 1; depth > 0; depth--)
        {
            var folder = keys[..depth].Aggregate("", texts.Subcharts.Of);
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

    /// <summary>A file of the chart as YAML; null when there is none.</summary>
    internal YamlNode? Read(string path) => texts.Text(path) is { } text ? YamlReader.Read(texts.NameOf(path), text, Limits).Root : null;
}
