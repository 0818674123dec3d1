using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>mosquitto.conf beside the chart says what the one in the ConfigMap does: only that one is read.</summary>
public sealed class MosquittoCopies : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7032", Severity.Warning, "mosquitto.conf should be the same beside the chart and in it");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from carried in facts.Subject.Mosquitto
        where carried.Embedded is not null
        from beside in facts.Subject.Mosquitto
        where beside.Embedded is null
        from finding in CopyOf.Differences(Rule, Lines(beside), Lines(carried), carried.Embedded!.Owner.Title)
        select finding;

    private static CopyOf.Line[] Lines(MosquittoFile file) =>
        [.. file.Config.Directives.Select(d => new CopyOf.Line(d.Name, $"{d.Name} {d.Value}".TrimEnd(), Spot.Of(file, d.Line, d.Column)))];
}
