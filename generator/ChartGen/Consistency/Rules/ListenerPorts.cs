using System.Globalization;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The ports of the brokers' container are those that mosquitto.conf opens: Services, probes and policies use their names.</summary>
public sealed class ListenerPorts : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7047", Severity.Warning, "Each listener should be a port of the container");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        let ports = broker.Pod!.Containers.Where(c => !c.IsInit).SelectMany(c => c.Node.Field("ports").Items()).Select(p => p.Field("containerPort").Integer()).ToArray()
        where ports.Length > 0
        from listener in facts.Ports.Listeners
        where listener.Port > 0 && !ports.Contains(listener.Port) && listener.Address is not ("127.0.0.1" or "localhost" or "::1")
        // A container port that nobody listens on is told as the slip.
        where ports.All(p => p == PortFacts.ClusterPort || facts.Ports.Listeners.Any(l => l.Port == p))
        select Spot.Of(facts.Ports.Conf!, listener.Cause.Line, listener.Cause.ValueColumn).Find(Rule, string.Create(CultureInfo.InvariantCulture, $"the listener on {listener.Port} is no port of the container of {broker.Title}; expected is a containerPort for each listener"));
}
