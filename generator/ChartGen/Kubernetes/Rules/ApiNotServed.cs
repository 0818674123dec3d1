using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>An API must be one that the Kubernetes version serves.</summary>
public sealed class ApiNotServed : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3010", Severity.Error, "An API must be one that the Kubernetes version serves");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        var version = subject.Facts.KubernetesVersion;
        if (ApiLife.Of(item.ApiVersion, item.Kind) is not { } life)
        {
            return [];
        }

        if (life.IsRemovedIn(version))
        {
            return [At($"is no longer served since Kubernetes {life.Removed}, and {version.ToString(2)} is meant; {life.Advice}") with
            {
                Fix = SameApi.Of(item, life) is { } same && !life.IsMissingIn(version) && item.Field("apiVersion") is YamlScalar written ? item.Mend(written, same) : null,
            }];
        }

        return life.IsMissingIn(version)
            ? [At($"is served since Kubernetes {life.Since}, and {version.ToString(2)} is meant; allowed is an API that {version.ToString(2)} has")]
            : [];

        Finding At(string what) => item.Find(Rule, item.Field("apiVersion"), "", $"{item.Kind} of {item.ApiVersion} {what}");
    }
}
