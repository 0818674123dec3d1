using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Volumes without an access mode of the claim that they are for.</summary>
public sealed class VolumeAccessModes : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3051", Severity.Error, "A volume must have the access modes that its claim asks for");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return VolumePairs.Find(Rule, subject, p => !AccessModes.AreMet(p.Volume, p.Claim), AccessModes.Compare);
    }
}
