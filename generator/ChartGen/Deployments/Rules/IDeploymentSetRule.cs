using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>A rule across the deployments of one call.</summary>
public interface IDeploymentSetRule
{
    /// <summary>The rule.</summary>
    Rule Rule { get; }

    /// <summary>What the rule finds among deployments that are each accepted by the schema.</summary>
    IEnumerable<Finding> Check(IReadOnlyList<DeploymentSource> sources);
}
