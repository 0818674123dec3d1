using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Mosquitto;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// broker.extraConfig holds lines that mosquitto reads as they were meant and that change nothing of what ChartGen writes;
/// see <see cref="MosquittoConfigText"/>.
/// </summary>
public sealed class ExtraConfig : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1130", Severity.Error, "broker.extraConfig must be further lines of mosquitto.conf");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source) =>
        from fault in MosquittoConfigText.Check(source.Deployment.Broker.ExtraConfig)
        select source.Find(Rule, "broker.extraConfig", $"broker.extraConfig, line {fault.Line}, column {fault.Column}: {fault.Message}");
}
