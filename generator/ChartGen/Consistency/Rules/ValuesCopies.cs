using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>values.yaml beside the chart says what the chart's own does.</summary>
public sealed class ValuesCopies : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7033", Severity.Warning, "values.yaml should be the same beside the chart and in it");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        facts.Subject.Charts is not [var chart] || chart.Values.Own is not { } own ? []
        : from beside in facts.Subject.Values
          where beside.Reading.Root is not null && Lines(beside.Reading.Root, "").Select(l => l.Key).Intersect(Lines(own, "").Select(l => l.Key)).Any()
          from finding in CopyOf.Differences(Rule, [.. Lines(beside.Reading.Root!, "")], [.. Lines(own, "")], "the values.yaml of the chart")
          select finding;

    private static IEnumerable<CopyOf.Line> Lines(YamlNode node, string path) => node switch
    {
        YamlMapping { Entries.Count: > 0 } mapping => mapping.Entries.SelectMany(e => Lines(e.Value, path.Length == 0 ? e.Key.Text : $"{path}.{e.Key.Text}")),
        YamlSequence { Items.Count: > 0 } list => list.Items.SelectMany((item, i) => Lines(item, path.At(i))),
        YamlScalar scalar => [new CopyOf.Line(path, $"{path}: {scalar.Text}", Spot.Of(scalar.Location, null))],
        _ => [],
    };
}
