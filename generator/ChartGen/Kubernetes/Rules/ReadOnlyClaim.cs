using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Claims for reading alone that are mounted for writing.</summary>
public sealed class ReadOnlyClaim : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3057", Severity.Warning, "A claim that is written to should have an access mode for that");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(subject);
        var inNamespace = subject.Index.NamespaceOf(pod.Owner);
        var claims = ClaimView.Of(pod.Owner).Where(c => c.IsTemplate).Select(c => (Name: c.Node.Field("metadata", "name").Text(), Claim: (ClaimView?)c))
            .Concat(pod.Spec.Field("volumes").Items()
                .Where(v => v.Field("persistentVolumeClaim", "readOnly").Boolean() != true)
                .Select(v => (Name: v.Field("name").Text(), Claim: subject.Index.Claims.Find(inNamespace, v.Field("persistentVolumeClaim", "claimName").Text() ?? ""))));
        return from claim in claims
               where claim.Claim is { AccessModes.Count: > 0 } && claim.Claim.AccessModes.All(m => m == "ReadOnlyMany")
               from mount in pod.Containers.SelectMany(PodVolumes.MountsOf).Where(m => m.Name == claim.Name && m.Node.Field("readOnly").Boolean() != true).Take(1)
               from finding in BothPlaces.Find(
                   Rule, (claim.Claim.Owner, claim.Claim.AccessMode, $"{claim.Claim.Path}.accessModes"), (pod.Owner, mount.Node, mount.Path), $"the claim is ReadOnlyMany, and {pod.Owner.Title} mounts it for writing at {mount.Node.Field("mountPath").Text()}; expected is ReadWriteOnce or ReadWriteMany, or readOnly: true at the mount")
               select finding;
    }
}
