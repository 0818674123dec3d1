using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A container cannot reserve more than it may use: the API server refuses the pod (Kubernetes, "Resource Management for
/// Pods and Containers"), which a StatefulSet shows as pods that never come.
/// </summary>
public sealed class RequestsWithinLimits : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1119", Severity.Error, "Requests must not be above limits");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source) =>
        from block in QuantityField.ResourcesOf(source.Deployment)
        from pair in Pairs(block.Resources)
        where pair.Limit is not null
            && Quantity.TryParse(pair.Request, out var request, out _)
            && Quantity.TryParse(pair.Limit, out var limit, out _)
            && request > limit
        let path = $"{block.Path}.requests.{pair.Name}"
        select source.Find(Rule, path, $"{path} is {pair.Request}, above {block.Path}.limits.{pair.Name} {pair.Limit}; allowed is at most {pair.Limit}, or a higher limit, or the limit null");

    private static IEnumerable<(string Name, string Request, string? Limit)> Pairs(Resources resources) =>
    [
        ("cpu", resources.Requests.Cpu, resources.Limits.Cpu),
        ("memory", resources.Requests.Memory, resources.Limits.Memory),
    ];
}
