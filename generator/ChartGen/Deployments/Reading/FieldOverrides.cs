using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>Puts the fields that are set for one run into the tree of the file.</summary>
internal static class FieldOverrides
{
    public static YamlMapping Apply(YamlMapping root, IReadOnlyList<FieldOverride> overrides, List<Finding> findings)
    {
        foreach (var change in overrides)
        {
            if (Value(change, findings) is { } value)
            {
                root = (YamlMapping)Put(root, change, 0, value, findings);
            }
        }

        return root;
    }

    private static YamlNode? Value(FieldOverride change, List<Finding> findings)
    {
        var schema = FieldSchema.Root.At(change.Path);
        var types = schema.Types;
        var isFlow = change.Value.StartsWith('[') || change.Value.StartsWith('{');
        if (isFlow && (types.Contains("array") || types.Contains("object")))
        {
            var reading = YamlReader.Read(change.Location.File, change.Value, YamlLimits.Handwritten);
            findings.AddRange(reading.Problems.Select(p => new Finding(ReadingRules.NotYaml, change.Location, p.Message)));
            return reading.Root is null ? null : FieldTypes.Apply(Placed(reading.Root, change.Location), schema, fromCommandLine: true);
        }

        if (types.Contains("array") && !types.Contains("string"))
        {
            var items = change.Value.Split(',', StringSplitOptions.TrimEntries).Select(i => (YamlNode)Scalar(i, change));
            return FieldTypes.Apply(new YamlSequence(change.Location, [.. items]), schema, fromCommandLine: true);
        }

        return FieldTypes.Apply(Scalar(change.Value, change), schema, fromCommandLine: true);
    }

    private static YamlScalar Scalar(string text, FieldOverride change) =>
        new(change.Location, text, YamlScalars.KindOf(text), IsPlain: true);

    private static YamlNode Placed(YamlNode node, SourceLocation location) => node switch
    {
        YamlMapping mapping => new YamlMapping(
            location, [.. mapping.Entries.Select(e => new YamlEntry(e.Key with { Location = location }, Placed(e.Value, location)))]),
        YamlSequence list => new YamlSequence(location, [.. list.Items.Select(i => Placed(i, location))]),
        _ => node with { Location = location },
    };

    private static YamlNode Put(YamlNode? node, FieldOverride change, int depth, YamlNode value, List<Finding> findings)
    {
        if (depth == change.Path.Steps.Count)
        {
            return value;
        }

        var step = change.Path.Steps[depth];
        if (step is int index)
        {
            return PutItem(node, index, change, depth, value, findings);
        }

        var key = new YamlScalar(change.Location, (string)step, YamlScalarKind.Text, IsPlain: true);
        var entries = node is YamlMapping mapping ? mapping.Entries.ToList() : [];
        var place = entries.FindIndex(e => YamlScalars.KeyOf(e.Key) == key.Text);
        var below = Put(place < 0 ? null : entries[place].Value, change, depth + 1, value, findings);
        if (place < 0)
        {
            entries.Add(new YamlEntry(key, below));
        }
        else
        {
            entries[place] = entries[place] with { Value = below };
        }

        return new YamlMapping(node is YamlMapping ? node.Location : change.Location, entries);
    }

    private static YamlNode PutItem(
        YamlNode? node, int index, FieldOverride change, int depth, YamlNode value, List<Finding> findings)
    {
        var items = node is YamlSequence list ? list.Items.ToList() : [];
        if (index > items.Count)
        {
            findings.Add(new Finding(ReadingRules.NotAllowed, change.Location, $"the index {index} is beyond the list's {items.Count} items; allowed is 0 to {items.Count}"));
            return node ?? new YamlSequence(change.Location, []);
        }

        var below = Put(index < items.Count ? items[index] : null, change, depth + 1, value, findings);
        if (index < items.Count)
        {
            items[index] = below;
        }
        else
        {
            items.Add(below);
        }

        return new YamlSequence(node is YamlSequence ? node.Location : change.Location, items);
    }
}
