using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Which labels an object must have, as selectors say it.</summary>
/// <param name="Labels">The labels that it must have, with their values.</param>
/// <param name="Expressions">What else its labels must fit.</param>
public sealed record LabelSelector(IReadOnlyList<(string Key, string Value)> Labels, IReadOnlyList<LabelExpression> Expressions)
{
    /// <summary>Whether it asks for nothing.</summary>
    public bool IsEmpty => Labels.Count == 0 && Expressions.Count == 0;

    /// <summary>A selector with matchLabels and matchExpressions.</summary>
    public static LabelSelector Of(YamlNode? node) => new(
        Pairs(node.Field("matchLabels")),
        [.. node.Field("matchExpressions").Items().Select(LabelExpression.Of)]);

    /// <summary>A selector that is a mapping of labels, as a Service has it.</summary>
    public static LabelSelector OfMap(YamlNode? node) => new(Pairs(node), []);

    /// <summary>Whether labels fit.</summary>
    public bool Fits(IReadOnlyList<YamlEntry> labels) =>
        Labels.All(l => LabelExpression.ValueOf(labels, l.Key) == l.Value) && Expressions.All(e => e.Fits(labels));

    /// <summary>The selector as kubectl writes it: <c>app=mosquitto,tier in (a,b)</c>.</summary>
    public override string ToString() => string.Join(',', Labels.Select(l => $"{l.Key}={l.Value}").Concat(Expressions.Select(e => e.ToString())));

    private static (string Key, string Value)[] Pairs(YamlNode? node) =>
        [.. node.Entries().Select(e => (YamlScalars.KeyOf(e.Key), e.Value.Text() ?? ""))];
}
