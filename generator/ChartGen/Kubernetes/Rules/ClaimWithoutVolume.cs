using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Claims that no volume of their storage class suits.</summary>
public sealed class ClaimWithoutVolume : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3054", Severity.Warning, "Of the volumes of its storage class one should suit a claim");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var provisioned = subject.Index.OfKind("StorageClass")
            .Where(s => s.Field("provisioner").Text() is not (null or "kubernetes.io/no-provisioner"))
            .Select(s => s.Name)
            .ToHashSet(StringComparer.Ordinal);
        return subject.Index.Claims.ByClass.Where(c => !provisioned.Contains(c.Claim.StorageClass ?? "")).SelectMany(c => Check(c.Claim, c.Volumes));
    }

    private IEnumerable<Finding> Check(ClaimView claim, IReadOnlyList<ManifestObject> volumes)
    {
        // Of many volumes the first that suits is soon found; when none does, a few are enough to say why.
        if (volumes.Any(v => AccessModes.AreMet(v, claim) && Storage.IsEnough(v, claim)))
        {
            return [];
        }

        var ofMode = volumes.Take(100).FirstOrDefault(v => AccessModes.AreMet(v, claim));
        return VolumePairs.Find(Rule, new VolumePair(ofMode ?? volumes[0], claim, IsPinned: false), ofMode is null ? AccessModes.Compare : Storage.Compare);
    }
}
