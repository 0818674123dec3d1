using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Claim templates that hide a volume.</summary>
public sealed class HiddenVolume : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3049", Severity.Warning, "A claim template should not have the name of a volume");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        // A claim of the same name stands there on purpose: charts say so that the volume comes from the template.
        var volumes = pod.Spec.Field("volumes").Items()
            .Where(v => v.Field("persistentVolumeClaim", "claimName").Text() is not { } claim || claim != v.Field("name").Text())
            .Select(v => v.Field("name").Text())
            .ToHashSet();
        return from claim in ClaimView.Of(pod.Owner).Where(c => c.IsTemplate)
               let name = claim.Node.Field("metadata", "name")
               where volumes.Contains(name.Text())
               select pod.Owner.Find(Rule, name, claim.Path[..^5] + ".metadata.name", $"the claim template '{name.Text()}' takes the place of the volume of that name; expected are different names");
    }
}
