using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Without NetworkPolicies every pod of the cluster reaches the brokers' admin port 1885 and their cluster port 7000, which
/// the vendor wants closed to others.
/// </summary>
public sealed class OpenAdminPorts : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1140", Severity.Note, "Without NetworkPolicies every pod reaches the admin and cluster ports");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        if (!source.Deployment.NetworkPolicy.Deploy)
        {
            yield return source.Find(Rule, "networkPolicy.deploy", "networkPolicy.deploy is false, so every pod of the cluster reaches the admin port 1885 and the cluster port 7000 of the brokers; allowed without this note is true");
        }
    }
}
