using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Versions among the labels of claim templates.</summary>
public sealed class VersionInClaimTemplate : PodRule
{
    private static readonly string[] Fields = ["labels", "annotations"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3072", Severity.Warning, "A claim template should have no label of a version");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(subject);
        return from claim in ClaimView.Of(pod.Owner).Where(c => c.IsTemplate)
               from field in Fields
               from label in claim.Node.Field("metadata", field).Entries()
               where VersionLabels.IsVersion(label, subject)
               let path = $"{claim.Path[..^".spec".Length]}.metadata"
               from finding in BothPlaces.Find(
                   Rule, (pod.Owner, label.Value, $"{path}.{field}.{label.Key.Text}"), (pod.Owner, claim.Node.Field("metadata"), path), $"{label.Key.Text}: {label.Value.Text()} changes with the chart, and a claim template cannot be changed: the next upgrade fails; expected are labels that never change")
               select finding;
    }
}
