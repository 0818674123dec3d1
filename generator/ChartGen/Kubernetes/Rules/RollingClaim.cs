using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Rolling updates of a pod that holds a claim for one node.</summary>
public sealed class RollingClaim : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3074", Severity.Warning, "A Deployment with a claim for one node should be recreated, not rolled");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(subject);
        var item = pod.Owner;
        if (item.Kind != "Deployment" || item.Field("spec", "strategy", "type").Text() == "Recreate")
        {
            return [];
        }

        var strategy = item.Field("spec", "strategy");
        return from volume in pod.Spec.Field("volumes").Items()
               let claim = subject.Index.Claims.Find(subject.Index.NamespaceOf(item), volume.Field("persistentVolumeClaim", "claimName").Text() ?? "")
               where claim is not null && claim.AccessModes.Count > 0 && claim.AccessModes.All(m => m is "ReadWriteOnce" or "ReadWriteOncePod")
                   && !subject.Index.Claims.VolumesOf(claim).Any(v => v.Field("spec", "nfs").IsSet())
               select item.Find(Rule, strategy ?? item.Field("spec"), "spec.strategy", $"an update starts the new pod while the old one holds the claim '{claim.Name}', which is {claim.AccessModes[0]}; expected is strategy: {{type: Recreate}}");
    }
}
