using System.Globalization;
using System.Numerics;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml.Syntax;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>
/// Turns nodes into Go values as go-yaml v2 below sigs.k8s.io/yaml does: a <c>&lt;&lt;</c> overwrites what stands before
/// it, the last of equal keys wins, keys become strings.
/// </summary>
/// <param name="floats">Whether all numbers become float64, as they do on their way through JSON.</param>
internal sealed class YamlDecoder(bool floats)
{
    private readonly HashSet<YamlRawNode> open = [];
    private int decoded;
    private int decodedInAliases;
    private int aliasDepth;

    // Go meets these only when all is decoded, the numbers last.
    private YamlValueException? badKey;
    private YamlValueException? badNumber;

    /// <summary>Whether a number that JSON lacks was met; where a string is wanted, it may be one.</summary>
    public bool HasBadNumber => badNumber is not null;

    /// <summary>The value of a document.</summary>
    public object? DecodeDocument(YamlRawNode root)
    {
        var value = Decode(root);
        return (badKey ?? (floats ? badNumber : null)) is { } problem ? throw problem : value;
    }

    private object? Decode(YamlRawNode node)
    {
        decoded++;
        if (aliasDepth > 0)
        {
            decodedInAliases++;
        }

        if (decodedInAliases > 100 && decoded > 1000 && decodedInAliases / (double)decoded > AllowedAliasRatio())
        {
            throw YamlSyntaxException.WithoutLine("document contains excessive aliasing", node.Start);
        }

        return node switch
        {
            YamlRawScalar scalar => Scalar(scalar),
            YamlRawSequence sequence => Sequence(sequence),
            YamlRawMapping mapping => Mapping(mapping, new GoMap()),
            YamlRawAlias alias => Alias(alias, Decode),
            _ => null,
        };
    }

    private double AllowedAliasRatio() => decoded switch
    {
        <= 400_000 => 0.99,
        >= 4_000_000 => 0.10,
        _ => 0.99 - (0.89 * ((decoded - 400_000) / 3_600_000.0)),
    };

    private object? Scalar(YamlRawScalar scalar)
    {
        var value = YamlResolution.Resolve(scalar);
        if (value is double odd && !double.IsFinite(odd))
        {
            badNumber ??= new YamlValueException($"json: unsupported value: {GoFloat.Shortest(odd)}", scalar.Start);
        }

        return value switch
        {
            long number when floats => (double)number,
            ulong number when floats => (double)number,
            _ => value,
        };
    }

    private GoList Sequence(YamlRawSequence sequence)
    {
        var items = new List<object?>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            items.Add(Decode(item));
        }

        return new GoList(items);
    }

    private GoMap Mapping(YamlRawMapping mapping, GoMap into)
    {
        YamlValueException? nullKey = null;
        for (var i = 0; i < mapping.Items.Count; i += 2)
        {
            var key = mapping.Items[i];
            if (IsMerge(key))
            {
                Merge(mapping.Items[i + 1], into);
            }
            else
            {
                var text = Key(key, out var bad);
                var value = Decode(mapping.Items[i + 1]);
                if (text is null)
                {
                    // Of two null keys in one mapping the last one wins.
                    var problem = BadKey(key, bad, mapping.Items[i + 1]);
                    badKey = badKey is null || badKey == nullKey ? problem : badKey;
                    nullKey = bad is null ? problem : nullKey;
                }
                else
                {
                    into[text] = value;
                }
            }
        }

        return into;
    }

    private static bool IsMerge(YamlRawNode key) =>
        key is YamlRawScalar { Text: "<<" } scalar && (scalar.Implicit || scalar.Tag == "tag:yaml.org,2002:merge");

    private void Merge(YamlRawNode source, GoMap into)
    {
        switch (source)
        {
            case YamlRawMapping mapping:
                Mapping(mapping, into);
                break;
            case YamlRawAlias { Target: YamlRawMapping } alias:
                Alias(alias, target => Mapping((YamlRawMapping)target, into));
                break;
            case YamlRawSequence list:
                for (var i = list.Items.Count - 1; i >= 0; i--)
                {
                    if (list.Items[i] is not (YamlRawMapping or YamlRawAlias { Target: YamlRawMapping }))
                    {
                        throw NoMerge(list);
                    }

                    Merge(list.Items[i], into);
                }

                break;
            default:
                throw NoMerge(source);
        }
    }

    private static YamlSyntaxException NoMerge(YamlRawNode source) =>
        YamlSyntaxException.WithoutLine("map merge requires map or sequence of maps as the value", source.Start);

    private string? Key(YamlRawNode node, out object? value)
    {
        value = node switch
        {
            YamlRawScalar scalar => YamlResolution.Resolve(scalar),
            YamlRawAlias { Target: YamlRawScalar scalar } => YamlResolution.Resolve(scalar),
            _ => throw InvalidKey(node),
        };
        return value switch
        {
            string text => text,
            bool truth => truth ? "true" : "false",
            long number => number.ToString(CultureInfo.InvariantCulture),
            double number => FloatKey(number),
            _ => null,
        };
    }

    private YamlSyntaxException InvalidKey(YamlRawNode node)
    {
        // What is wrong inside the key comes first, as that it contains itself.
        Decode(node);
        return YamlSyntaxException.WithoutLine($"invalid map key: {GoSyntax.Of(node)}", node.Start);
    }

    private static string FloatKey(double number) => GoFloat.Shortest((float)number, 32) switch
    {
        "+Inf" => ".inf",
        "-Inf" => "-.inf",
        "NaN" => ".nan",
        var text => text,
    };

    private static YamlValueException BadKey(YamlRawNode node, object? key, YamlRawNode value)
    {
        var type = key switch
        {
            null => "%!s(<nil>)",
            _ => "uint64",
        };
        return new YamlValueException($"unsupported map key of type: {type}, key: {GoSyntax.Of(key)}, value: {GoSyntax.Of(value)}", node.Start);
    }

    private T Alias<T>(YamlRawAlias alias, Func<YamlRawNode, T> decode)
    {
        if (!open.Add(alias.Target))
        {
            throw YamlSyntaxException.WithoutLine($"anchor '{alias.Name}' value contains itself", alias.Start);
        }

        aliasDepth++;
        var value = decode(alias.Target);
        aliasDepth--;
        open.Remove(alias.Target);
        return value;
    }
}
