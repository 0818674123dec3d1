using ChartGen.Helm.Yaml.Syntax;

namespace ChartGen.Helm.Yaml;

/// <summary>Builds the tree of one document, with a position at each node, from what was written.</summary>
internal sealed class YamlTreeBuilder(string file, YamlLimits limits, List<YamlProblem> problems)
{
    private readonly HashSet<YamlRawNode> open = [];
    private YamlMark? expanding;
    private int size;

    /// <summary>The tree of a node and all below it.</summary>
    public YamlNode Build(YamlRawNode root) => Node(root, 1);

    /// <summary>A place in the file.</summary>
    public SourceLocation At(YamlMark mark) => new(file, mark.Line + 1, mark.Column + 1);

    private YamlNode Node(YamlRawNode node, int depth)
    {
        if (++size > limits.Nodes)
        {
            throw new YamlLimitException(At(expanding ?? node.Start), $"the text expands to more than {limits.Nodes} nodes, counted after all aliases; at most {limits.Nodes} are read");
        }

        if (depth > limits.Depth)
        {
            throw new YamlLimitException(At(expanding ?? node.Start), $"the nesting is deeper than {limits.Depth} levels; at most {limits.Depth} are read");
        }

        return node switch
        {
            YamlRawScalar scalar => Scalar(scalar),
            YamlRawSequence sequence => Sequence(sequence, depth),
            YamlRawMapping mapping => Mapping(mapping, depth),
            _ => Alias((YamlRawAlias)node, depth),
        };
    }

    private YamlNode Alias(YamlRawAlias alias, int depth)
    {
        if (!open.Add(alias.Target))
        {
            throw YamlSyntaxException.WithoutLine($"the anchor &{alias.Name} contains itself", alias.Start);
        }

        // What goes beyond the limits inside an alias is the outermost alias's doing.
        var outermost = expanding is null;
        expanding ??= alias.Start;
        var node = Node(alias.Target, depth);
        expanding = outermost ? null : expanding;
        open.Remove(alias.Target);
        return node;
    }

    private YamlScalar Scalar(YamlRawScalar scalar)
    {
        var plain = scalar.Tag.Length == 0 && scalar.Implicit;
        var kind = plain || IsResolved(scalar.Tag) ? YamlScalars.KindOf(scalar.Text) : YamlScalarKind.Text;
        if (kind == YamlScalarKind.Float && !double.IsFinite(YamlScalars.Float(scalar.Text)!.Value))
        {
            problems.Add(new(YamlProblemKind.Unreadable, At(scalar.Start), $"{scalar.Text} is no number that JSON has; write a finite number or quote it"));
        }

        return new YamlScalar(At(scalar.Start), scalar.Text, kind, plain);
    }

    private static bool IsResolved(string tag) => tag is
        "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null";

    private YamlSequence Sequence(YamlRawSequence sequence, int depth) =>
        new(At(sequence.Start), [.. sequence.Items.Select(item => Node(item, depth + 1))]);

    private YamlMapping Mapping(YamlRawMapping mapping, int depth)
    {
        var entries = new MappingEntries(mapping.Items.Count / 2);
        for (var i = 0; i < mapping.Items.Count; i += 2)
        {
            var key = Node(mapping.Items[i], depth + 1);
            var value = Node(mapping.Items[i + 1], depth + 1);
            if (key is YamlScalar { IsPlain: true, Text: "<<" })
            {
                Merge(value, entries);
            }
            else
            {
                Add(entries, key, value);
            }
        }

        return new YamlMapping(At(mapping.Start), entries.Entries);
    }

    // Helm's reader merges where << stands: it overwrites what stands before it and gives way to what follows.
    private void Merge(YamlNode value, MappingEntries entries)
    {
        var sources = value is YamlSequence list ? list.Items.Reverse() : [value];
        foreach (var source in sources)
        {
            if (source is not YamlMapping mapping)
            {
                problems.Add(new(YamlProblemKind.Unreadable, source.Location, "<< merges a mapping, or a list of mappings; this is neither"));
                continue;
            }

            foreach (var entry in mapping.Entries)
            {
                entries.Put(entry, isMerged: true);
            }
        }
    }

    private void Add(MappingEntries entries, YamlNode node, YamlNode value)
    {
        if (node is not YamlScalar key || key.Kind == YamlScalarKind.Null)
        {
            problems.Add(new(YamlProblemKind.Unreadable, node.Location, "a key must be a text; this one is null, a list or a mapping"));
            return;
        }

        var text = YamlScalars.KeyOf(key);
        if (entries.Written(text)?.Key.Location is { } first)
        {
            problems.Add(new(YamlProblemKind.DuplicateKey, key.Location, $"the key {text} stands twice, first in line {first.Line}; a key may stand once in a mapping"));
        }

        entries.Put(new(key, value), isMerged: false);
    }
}
