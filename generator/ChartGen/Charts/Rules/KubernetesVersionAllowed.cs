using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Versions;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>helm install refuses the chart on that cluster, which helm lint does not look at.</summary>
public sealed class KubernetesVersionAllowed : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2041", Severity.Error, "kubeVersion of a chart must allow the Kubernetes version");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        var version = $"v{chart.Facts.KubernetesVersion}";
        if (description.KubeVersion.Length > 0 && !VersionText.IsInRange(version, description.KubeVersion))
        {
            yield return At(chart, yaml.Field("kubeVersion")?.Value, $"'{description.KubeVersion}' leaves out Kubernetes {version[1..]}, so Helm refuses to install the chart there; allowed is a range with it, or --kube-version for the cluster that is meant");
        }
    }
}
