using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>One of the matchExpressions of a selector.</summary>
/// <param name="Key">The label.</param>
/// <param name="Operator">In, NotIn, Exists or DoesNotExist.</param>
/// <param name="Values">The values of In and NotIn.</param>
public sealed record LabelExpression(string Key, string Operator, IReadOnlyList<string> Values)
{
    /// <summary>Reads an expression.</summary>
    public static LabelExpression Of(YamlNode? node) => new(
        node.Field("key").Text() ?? "",
        node.Field("operator").Text() ?? "",
        [.. node.Field("values").Items().Select(v => v.Text() ?? "")]);

    /// <summary>The value of a label; null when it is not there.</summary>
    public static string? ValueOf(IReadOnlyList<YamlEntry> labels, string key)
    {
        ArgumentNullException.ThrowIfNull(labels);
        foreach (var label in labels)
        {
            if (YamlScalars.KeyOf(label.Key) == key)
            {
                return label.Value.Text() ?? "";
            }
        }

        return null;
    }

    /// <summary>Whether labels fit; an operator that Kubernetes does not know fits everything here, since another rule tells of it.</summary>
    public bool Fits(IReadOnlyList<YamlEntry> labels)
    {
        var value = ValueOf(labels, Key);
        return Operator switch
        {
            "In" => value is not null && Values.Contains(value),
            "NotIn" => value is null || !Values.Contains(value),
            "Exists" => value is not null,
            "DoesNotExist" => value is null,
            _ => true,
        };
    }

    /// <summary>The expression as kubectl writes it.</summary>
    public override string ToString() => Operator switch
    {
        "Exists" => Key,
        "DoesNotExist" => "!" + Key,
        _ => $"{Key} {Operator.ToLowerInvariant()} ({string.Join(',', Values)})",
    };
}
