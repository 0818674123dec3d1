using System.Globalization;
using ChartGen.Consistency;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Listeners that the container, into which the file is mounted, does not declare.</summary>
public sealed class ListenerWithoutPort : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6032", Severity.Warning, "A listener should be a port of the container that reads the file");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);

        // In a cluster the rules about its artifacts say so, with what else asks for the port.
        return ClusterFacts.Of(subject).IsCluster ? [] : from file in subject.Mosquitto
               where file.Embedded is not null
               from container in Readers(file.Embedded!.Owner, subject)
               from finding in Check(file, container.Item, container.View)
               select finding;
    }

    private IEnumerable<Finding> Check(MosquittoFile file, ManifestObject item, ContainerView container)
    {
        var ports = container.Node.Field("ports").Numbered($"{container.Path}.ports").Where(p => p.Node.Field("containerPort").Integer() is not null).ToArray();
        var listeners = file.Config.Listeners.Where(l => l.Port > 0 && l.Address is not ("127.0.0.1" or "localhost" or "::1")).ToArray();
        if (ports.Length == 0 || listeners.FirstOrDefault(l => ports.All(p => p.Node.Field("containerPort").Integer() != l.Port)) is not { } missing)
        {
            yield break;
        }

        var idle = ports.FirstOrDefault(p => listeners.All(l => l.Port != p.Node.Field("containerPort").Integer()));
        var message = string.Create(CultureInfo.InvariantCulture, $"the listener on {missing.Port} is no port of container '{container.Name}' of {item.Title}; expected is a containerPort for it, or one of {string.Join(", ", ports.Select(p => p.Node.Field("containerPort").Text()))}");
        var found = file.Find(Rule, missing.Cause.Line, missing.Cause.ValueColumn, message);
        yield return found;
        if (idle.Node is not null)
        {
            var other = item.Find(Rule, idle.Node.Field("containerPort"), $"{idle.Path}.containerPort", message);
            if (other.Location.File != found.Location.File)
            {
                yield return other;
            }
        }
    }

    // The containers that mount the ConfigMap.
    private static IEnumerable<(ManifestObject Item, ContainerView View)> Readers(ManifestObject config, LintSubject subject) =>
        from reference in subject.Index.ReferencesTo("ConfigMap", subject.Index.NamespaceOf(config), config.Name)
        let pod = reference.From.Pod
        where pod is not null && reference.Path.StartsWith($"{pod.Path}.volumes[", StringComparison.Ordinal)
        from volume in PodVolumes.Of(pod).Where(v => reference.Path.StartsWith(v.Path + ".", StringComparison.Ordinal))
        from container in pod.Containers
        where !container.IsInit && PodVolumes.MountsOf(container).Any(m => m.Name == volume.Name)
        select (reference.From, container);
}
