using ChartGen.Helm.Yaml;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>Changes one random thing in the tree of an object.</summary>
internal static class Mutation
{
    private static readonly SourceLocation Nowhere = new("", 0, 0);

    /// <summary>The tree with one key or value changed below its kind.</summary>
    public static YamlMapping Of(YamlMapping root, Random random)
    {
        var places = Places(root).ToList();
        var (holder, index) = places[random.Next(places.Count)];
        return (YamlMapping)Changed(root, holder, index, random);
    }

    // Every entry and item: what holds it, and its number there. apiVersion and kind say what the object is and stay.
    private static IEnumerable<(YamlNode Holder, int Index)> Places(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Index().Where(e => e.Item.Key.Text is not ("apiVersion" or "kind"))
            .SelectMany(e => Places(e.Item.Value).Prepend((mapping, e.Index))),
        YamlSequence list => list.Items.Index().SelectMany(i => Places(i.Item).Prepend((list, i.Index))),
        _ => [],
    };

    private static YamlNode Changed(YamlNode node, YamlNode holder, int index, Random random) => node switch
    {
        YamlMapping mapping when ReferenceEquals(node, holder) => mapping with { Entries = [.. mapping.Entries.Select((e, i) => i == index ? Entry(e, random) : e)] },
        YamlMapping mapping => mapping with { Entries = [.. mapping.Entries.Select(e => e with { Value = Changed(e.Value, holder, index, random) })] },
        YamlSequence list when ReferenceEquals(node, holder) => list with { Items = [.. list.Items.Select((item, i) => i == index ? Value(item, random) : item)] },
        YamlSequence list => list with { Items = [.. list.Items.Select(item => Changed(item, holder, index, random))] },
        _ => node,
    };

    private static YamlEntry Entry(YamlEntry entry, Random random) => random.Next(3) switch
    {
        0 => entry with { Key = entry.Key with { Text = Key(entry.Key.Text, random), Kind = YamlScalarKind.Text } },
        _ => entry with { Value = Value(entry.Value, random) },
    };

    private static string Key(string text, Random random) => random.Next(3) switch
    {
        0 => text + "x",
        1 => text[..^1] + char.ToUpperInvariant(text[^1]),
        _ => "zz" + text,
    };

    private static YamlNode Value(YamlNode value, Random random) => random.Next(8) switch
    {
        0 => Scalar("seven", YamlScalarKind.Text),
        1 => Scalar("7", YamlScalarKind.Integer),
        2 => Scalar("true", YamlScalarKind.Boolean),
        3 => Scalar("7.5", YamlScalarKind.Float),
        4 => new YamlMapping(Nowhere, [new YamlEntry(Scalar("zz", YamlScalarKind.Text), value)]),
        5 => new YamlSequence(Nowhere, [value]),
        6 => value is YamlScalar scalar ? scalar with { Kind = YamlScalarKind.Text } : Scalar("", YamlScalarKind.Text),
        _ => Scalar("99999999999", YamlScalarKind.Integer),
    };

    private static YamlScalar Scalar(string text, YamlScalarKind kind) => new(Nowhere, text, kind, kind != YamlScalarKind.Text);
}
