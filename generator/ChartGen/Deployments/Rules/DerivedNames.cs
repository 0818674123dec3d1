using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Topologies;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Every name that is derived must be one: labels of 63 characters and DNS names of 253 (RFC 1035 section 2.3.4,
/// RFC 1123 section 2.1), names of volumes and label values of 63 (Kubernetes). The broker with the highest ordinal has the
/// longest names.
/// </summary>
public sealed class DerivedNames : IDeploymentRule
{
    private const int LongestLabel = 63;
    private const int LongestDnsName = 253;

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1102", Severity.Error, "Every derived name must be valid: 63 characters for a label or volume, 253 for a DNS name");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var deployment = source.Deployment;
        var last = source.Topology.Brokers[^1];
        if (last.DnsName.Length > LongestDnsName)
        {
            yield return source.Find(Rule, "clusterDomain", $"clusterDomain makes the DNS name '{last.DnsName}' of {last.DnsName.Length} characters; allowed are at most {LongestDnsName}");
        }

        foreach (var label in deployment.ClusterDomain.Split('.').Where(l => l.Length > LongestLabel))
        {
            yield return source.Find(Rule, "clusterDomain", $"clusterDomain has the label '{label}' of {label.Length} characters; allowed are at most {LongestLabel}");
        }

        if (last.Volume.Length > LongestLabel)
        {
            yield return source.Find(Rule, "volumes.prefix", $"volumes.prefix makes the volume '{last.Volume}' of {last.Volume.Length} characters; allowed are at most {LongestLabel}");
        }

        var chart = ChartLabel(deployment.Chart.Name, deployment.Chart.Version);
        if (chart.Length > 0 && !char.IsAsciiLetterOrDigit(chart[^1]))
        {
            yield return source.Find(Rule, "chart.version", $"chart.name and chart.version make the label helm.sh/chart '{chart}', cut to {LongestLabel} characters; allowed is a letter or digit at its end, so a name or version of another length");
        }
    }

    // As the chart's helper makes it, and the charts of `helm create`.
    private static string ChartLabel(string name, string version)
    {
        var label = $"{name}-{version}".Replace('+', '_');
        label = label.Length > LongestLabel ? label[..LongestLabel] : label;
        return label.EndsWith('-') ? label[..^1] : label;
    }
}
