using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Volumes and claims that name something else.</summary>
public sealed class VolumeBinding : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3053", Severity.Error, "A volume and a claim must name each other");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from pair in subject.Index.Claims.Pairs
               let named = pair.Claim.Spec.Field("volumeName")
               let claimed = pair.Volume.Field("spec", "claimRef", "name")
               let namespaceNode = pair.Volume.Field("spec", "claimRef", "namespace")
               where named.IsSet() && claimed.IsSet() && !pair.Claim.IsTemplate
               let inNamespace = namespaceNode.Text() ?? subject.Index.ReleaseNamespace
               where named.Text() != pair.Volume.Name || claimed.Text() != pair.Claim.Name || inNamespace != subject.Index.NamespaceOf(pair.Claim.Owner)
               from finding in BothPlaces.Find(
                   Rule,
                   (pair.Volume, claimed.Text() == pair.Claim.Name ? namespaceNode ?? claimed : claimed, "spec.claimRef"),
                   (pair.Claim.Owner, named, "spec.volumeName"),
                   $"{pair.Volume.Title} is for the claim {inNamespace}/{claimed.Text()}, and the claim {subject.Index.NamespaceOf(pair.Claim.Owner)}/{pair.Claim.Name} is for the volume {named.Text()}; expected is that both name each other")
               select finding;
    }
}
