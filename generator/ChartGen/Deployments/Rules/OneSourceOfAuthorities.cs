using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>The authorities of clients' certificates are in a ConfigMap or in a Secret: the pod mounts one of them.</summary>
public sealed class OneSourceOfAuthorities : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1143", Severity.Error, "clientCa must name a ConfigMap or a Secret");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var listeners = source.Deployment.Broker.Listeners;
        for (var i = 0; i < listeners.Count; i++)
        {
            if (listeners[i].Tls?.ClientCa is { } authorities && (authorities.ConfigMap is null) == (authorities.Secret is null))
            {
                var path = $"broker.listeners[{i}].tls.clientCa";
                var what = authorities.Secret is null ? "neither configMap nor secret" : $"configMap {authorities.ConfigMap} and secret {authorities.Secret}";
                yield return source.Find(Rule, path, $"{path} has {what}; allowed is one of them");
            }
        }
    }
}
