using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>Settings of something that is turned off have no effect, which whoever wrote them may not have meant.</summary>
public sealed class IdleSettings : IDeploymentRule
{
    private static readonly string[] OfMetricsServer = ["metricsServer.image", "metricsServer.kubeletInsecureTls"];

    private static readonly string[] OfAutoscaling =
    [
        "autoscaling.cpuThreshold", "autoscaling.memoryThreshold", "autoscaling.scaleUp", "autoscaling.scaleDown", "replicas.max",
    ];

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1139", Severity.Note, "Settings of something that is off have no effect");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var deployment = source.Deployment;
        return
        [
            .. deployment.MetricsServer.Deploy ? [] : Idle(source, OfMetricsServer, "metricsServer.deploy"),
            .. deployment.Autoscaling.Enabled ? [] : Idle(source, OfAutoscaling, "autoscaling.enabled"),
        ];
    }

    private IEnumerable<Finding> Idle(DeploymentSource source, string[] paths, string switchedOff) =>
        from path in paths
        where source.IsGiven(path)
        select source.Find(Rule, path, $"{path} is given, and {switchedOff} is false, so it has no effect; allowed without this note is {switchedOff} true, or to leave it out");
}
