using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Volumes smaller than the claim that they are for.</summary>
public sealed class VolumeSize : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3050", Severity.Error, "A volume must have the storage that its claim asks for");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return VolumePairs.Find(Rule, subject, p => !Storage.IsEnough(p.Volume, p.Claim), Storage.Compare);
    }
}
