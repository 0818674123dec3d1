using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>An API should not be one that goes away.</summary>
public sealed class ApiDeprecated : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3011", Severity.Warning, "An API should not be one that goes away");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        var version = subject.Facts.KubernetesVersion;
        if (ApiLife.Of(item.ApiVersion, item.Kind) is { Deprecated: not null } life && version >= life.Deprecated && !life.IsRemovedIn(version))
        {
            var until = life.Removed is null ? "" : $" and gone from {life.Removed}";
            yield return item.Find(Rule, item.Field("apiVersion"), "", $"{item.Kind} of {item.ApiVersion} is deprecated since Kubernetes {life.Deprecated}{until}; {life.Advice}");
        }
    }
}
