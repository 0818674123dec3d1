using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;
using ChartGen.Mosquitto;

namespace ChartGen.Security;

/// <summary>Knows the ports of brokers that are not for clients: the admin listener, and the port by which they replicate.</summary>
internal static class BrokerPorts
{
    private const long Admin = 1885;
    private const long Cluster = 7000;
    private const long Clients = 1883;

    /// <summary>Whether a port is not for clients. An admin listener on the documented port for clients is told by CG7061.</summary>
    public static bool IsInternal(long port, LintSubject subject) =>
        port is Admin or Cluster
        || (port > 0 && port != Clients && subject.Mosquitto.SelectMany(m => m.Settings).Any(s => s is { Directive.Name: "admin_listener", IsTrue: true, Listener: { } l } && MosquittoNumber.Read(l.Value.Split(' ')[0]) == port));

    /// <summary>What messages call it.</summary>
    public static string NameOf(long port) => port == Cluster ? "the cluster port" : "the admin port";

    /// <summary>The ports of a broker's pod that a targetPort means; none for other pods.</summary>
    public static IEnumerable<long> Resolve(PodView pod, YamlNode? target, LintSubject subject) => !IsBroker(pod)
        ? []
        : target.Integer() is { } number ? [number] : ServicePorts.OfContainers(pod).Where(p => p.Name == target.Text()).Select(p => p.Number);

    private static bool IsBroker(PodView pod) =>
        pod.Containers.Any(c => !c.IsInit && (c.Image.Contains("mosquitto", StringComparison.Ordinal) || ServicePorts.OfContainer(c).Any(p => p.Number == Clients))
            && !c.Image.Contains("haproxy", StringComparison.Ordinal) && !c.Image.Contains("management-center", StringComparison.Ordinal));
}
