using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>A rule about one deployment, beyond what the schema says.</summary>
public interface IDeploymentRule
{
    /// <summary>The rule.</summary>
    Rule Rule { get; }

    /// <summary>What the rule finds in a deployment that the schema accepts.</summary>
    IEnumerable<Finding> Check(DeploymentSource source);
}
