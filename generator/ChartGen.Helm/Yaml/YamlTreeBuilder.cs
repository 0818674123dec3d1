using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChartGen.Helm.Yaml;

/// <summary>Builds the tree of one document from the parser's events.</summary>
internal sealed class YamlTreeBuilder(string file, IParser parser, YamlLimits limits, List<YamlProblem> problems)
{
    private readonly Dictionary<string, (YamlNode Node, int Size, int Height)> anchors = new(StringComparer.Ordinal);
    private int size;
    private int deepest;

    /// <summary>The root of the first document, or null when there is none.</summary>
    public YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = Node(1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var next))
        {
            problems.Add(new(YamlProblemKind.MoreDocuments, At(next), "a second document begins here; the file must hold one"));
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        var current = parser.Consume<ParsingEvent>();
        Grow(1, current);
        Descend(depth, current);
        if (current is AnchorAlias alias)
        {
            return Alias(alias, depth);
        }

        var (before, outer) = (size, deepest);
        deepest = depth;
        YamlNode node = current switch
        {
            Scalar scalar => Scalar(scalar),
            SequenceStart => Sequence(current, depth),
            _ => Mapping(current, depth),
        };
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            anchors[anchored.Anchor.Value] = (node, size - before + 1, deepest - depth);
        }

        deepest = Math.Max(outer, deepest);
        return node;
    }

    private YamlNode Alias(AnchorAlias alias, int depth)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            throw new SemanticErrorException(alias.Start, alias.End, $"no anchor &{alias.Value.Value} stands before this alias");
        }

        Grow(anchored.Size, alias);
        Descend(depth + anchored.Height, alias);
        return anchored.Node;
    }

    private YamlScalar Scalar(Scalar scalar)
    {
        var plain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific);
        var text = plain || (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && IsResolved(scalar.Tag.Value))
            ? YamlScalars.KindOf(scalar.Value)
            : YamlScalarKind.Text;
        if (text == YamlScalarKind.Float && !double.IsFinite(YamlScalars.Float(scalar.Value)!.Value))
        {
            problems.Add(new(YamlProblemKind.Unreadable, At(scalar), $"{scalar.Value} is no number that JSON has; write a finite number or quote it"));
        }

        return new YamlScalar(At(scalar), scalar.Value, text, plain);
    }

    private static bool IsResolved(string tag) => tag is
        "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null";

    private YamlSequence Sequence(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return new YamlSequence(At(start), items);
    }

    private YamlMapping Mapping(ParsingEvent start, int depth)
    {
        var entries = new List<YamlEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var merged = new List<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is YamlScalar { IsPlain: true, Text: "<<" })
            {
                Merge(value, merged);
            }
            else
            {
                Add(entries, places, key, value);
            }
        }

        entries.AddRange(merged.Where(e => places.TryAdd(YamlScalars.KeyOf(e.Key), 0)));
        return new YamlMapping(At(start), entries);
    }

    private void Merge(YamlNode value, List<YamlEntry> merged)
    {
        var sources = value is YamlSequence list ? list.Items : [value];
        foreach (var source in sources)
        {
            if (source is YamlMapping mapping)
            {
                merged.AddRange(mapping.Entries);
            }
            else
            {
                problems.Add(new(YamlProblemKind.Unreadable, source.Location, "<< merges a mapping, or a list of mappings; this is neither"));
            }
        }
    }

    private void Add(List<YamlEntry> entries, Dictionary<string, int> places, YamlNode node, YamlNode value)
    {
        if (node is not YamlScalar key || key.Kind == YamlScalarKind.Null)
        {
            problems.Add(new(YamlProblemKind.Unreadable, node.Location, "a key must be a text; this one is null, a list or a mapping"));
            return;
        }

        var text = YamlScalars.KeyOf(key);
        if (places.TryAdd(text, entries.Count))
        {
            entries.Add(new(key, value));
            return;
        }

        var index = places[text];
        var first = entries[index].Key.Location;
        problems.Add(new(YamlProblemKind.DuplicateKey, key.Location, $"the key {text} stands twice, first in line {first.Line}; a key may stand once in a mapping"));
        entries[index] = new(key, value);
    }

    private void Grow(int nodes, ParsingEvent at)
    {
        size += nodes;
        if (size > limits.Nodes)
        {
            throw new YamlLimitException(At(at), $"the text expands to more than {limits.Nodes} nodes, counted after all aliases; at most {limits.Nodes} are read");
        }
    }

    private void Descend(int depth, ParsingEvent at)
    {
        if (depth > limits.Depth)
        {
            throw new YamlLimitException(At(at), $"the nesting is deeper than {limits.Depth} levels; at most {limits.Depth} are read");
        }

        deepest = Math.Max(deepest, depth);
    }

    private SourceLocation At(ParsingEvent e) => new(file, (int)e.Start.Line, (int)e.Start.Column);
}
