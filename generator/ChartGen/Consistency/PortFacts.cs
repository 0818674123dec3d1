using System.Collections.Concurrent;
using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.HaProxy;
using ChartGen.HaProxy.Syntax;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;
using ChartGen.Mosquitto;

namespace ChartGen.Consistency;

/// <summary>The ports that the parts of the cluster open, and those that others ask them for.</summary>
internal sealed class PortFacts
{
    /// <summary>The port between brokers.</summary>
    public const int ClusterPort = 7000;

    /// <summary>The documented port for administration and probes.</summary>
    public const int DocumentedAdminPort = 1885;

    /// <summary>The documented port for clients.</summary>
    public const int DocumentedClientPort = 1883;

    // Many rules ask.
    private static readonly Memo<LintSubject, ConcurrentDictionary<ManifestObject, ManifestObject[]>> Services = new(_ => []);

    public PortFacts(LintSubject subject, ClusterRoles roles)
    {
        Conf = subject.Mosquitto.FirstOrDefault(f => f.Embedded is not null) ?? (subject.Mosquitto.Count > 0 ? subject.Mosquitto[0] : null);
        Listeners = Conf is null ? [] : Conf.Config.Listeners;
        Proxy = subject.HaProxy.FirstOrDefault(f => f.Embedded is not null) ?? (subject.HaProxy.Count > 0 ? subject.HaProxy[0] : null);
        Binds = Proxy is null ? [] : [.. Bound(Proxy)];
        BrokerPorts = [.. roles.Brokers.SelectMany(b => ContainerPorts(b.Pod!)), .. ServicePorts(subject, roles.Brokers)];
        ProxyPorts = [.. roles.Proxies.SelectMany(ContainerPorts), .. ServicePorts(subject, roles.Proxies.Select(p => p.Owner))];
        Servers =
        [
            .. from section in Proxy?.Config.Sections ?? []
               from server in ServerPlaces.Brokers(Proxy!, section)
               where int.TryParse(server.Port, NumberStyles.None, CultureInfo.InvariantCulture, out _)
               select new PortUse($"{section.Kind} {section.Name}", $"server {server.Name}", int.Parse(server.Port, CultureInfo.InvariantCulture), ServerPlaces.Spot(Proxy!, server)),
        ];
        Admin = AdminOf();
    }

    /// <summary>The mosquitto.conf of the brokers; null without one.</summary>
    public MosquittoFile? Conf { get; }

    /// <summary>The listeners of mosquitto.conf.</summary>
    public IReadOnlyList<MosquittoListener> Listeners { get; }

    /// <summary>The listener that mosquitto.conf says is the one for administration; null without one.</summary>
    public MosquittoListener? AdminListener => Listeners.FirstOrDefault(l => l.Settings.Any(s => s is { Directive.Name: "admin_listener", IsTrue: true }));

    /// <summary>The port for administration; 0 when there is none.</summary>
    public int Admin { get; }

    /// <summary>The haproxy.cfg of the proxies; null without one.</summary>
    public HaProxyFile? Proxy { get; }

    /// <summary>The ports that HAProxy binds.</summary>
    public IReadOnlyList<PortUse> Binds { get; }

    /// <summary>The ports of the brokers' containers, and those that Services lead to.</summary>
    public IReadOnlyList<PortUse> BrokerPorts { get; }

    /// <summary>The ports of the proxies' containers, and those that Services lead to.</summary>
    public IReadOnlyList<PortUse> ProxyPorts { get; }

    /// <summary>The ports that server lines ask brokers for.</summary>
    public IReadOnlyList<PortUse> Servers { get; }

    // When the containers know the documented port and not the one of mosquitto.conf, or clients are led to that one, it is the slip.
    private int AdminOf()
    {
        int[] known = [.. BrokerPorts.Select(c => c.Port), .. Listeners.Select(l => l.Port)];
        return AdminListener?.Port is { } own
            && (BrokerPorts.Count == 0 || BrokerPorts.Any(c => c.Port == own))
            && !(Servers.Any(s => s.Port == own) && known.Contains(DocumentedAdminPort))
                ? own
                : known.FirstOrDefault(p => p == DocumentedAdminPort);
    }

    /// <summary>The number of a port of a pod that is given by number or name; null when it has none of that name.</summary>
    public static int? Resolve(PodView pod, YamlNode? port) =>
        port.Integer() is { } number ? (int)Math.Clamp(number, 0, 65536)
        : pod.Containers.SelectMany(c => c.Node.Field("ports").Items()).FirstOrDefault(p => p.Field("name").Text() == port.Text()).Field("containerPort").Integer() is { } named ? (int)Math.Clamp(named, 0, 65536)
        : null;

    /// <summary>The Services that select the pods of an object.</summary>
    public static IReadOnlyList<ManifestObject> ServicesOf(LintSubject subject, ManifestObject owner) => Services.Of(subject).GetOrAdd(owner, Selecting, subject);

    private static ManifestObject[] Selecting(ManifestObject owner, LintSubject subject) =>
        [.. subject.Index.OfKind("Service").Where(s => s.Group.Length == 0 && subject.Index.NamespaceOf(s) == subject.Index.NamespaceOf(owner) && LabelSelector.Fits(s.Field("spec", "selector"), owner.Pod!))];

    private static IEnumerable<PortUse> ContainerPorts(PodView pod) =>
        from container in pod.Containers
        where !container.IsInit
        from port in container.Node.Field("ports").Items()
        let number = port.Field("containerPort").Integer()
        where number is not null && !IsOfCluster(port)
        select new PortUse($"{pod.Owner.Title} ports", $"a container of {pod.Owner.Title}", (int)Math.Clamp(number.Value, 0, 65536), Spot.Of(pod.Owner, port.Field("containerPort"), $"{container.Path}.ports"));

    // The port between brokers is no listener.
    private static bool IsOfCluster(YamlNode port) => port.Field("name").Text() is "cluster" or "raft";

    private static IEnumerable<PortUse> ServicePorts(LintSubject subject, IEnumerable<ManifestObject> owners) =>
        from owner in owners
        from service in ServicesOf(subject, owner)
        from port in service.Field("spec", "ports").Items()
        where !IsOfCluster(port)
        let target = port.Field("targetPort").IsSet() ? port.Field("targetPort") : port.Field("port")
        let number = Resolve(owner.Pod!, target)
        where number is not null
        // A port by its name is the container's.
        select new PortUse(target.Integer() is null ? $"{owner.Title} ports" : service.Title, service.Title, number.Value, Spot.Of(service, target, "spec.ports"));

    private static IEnumerable<PortUse> Bound(HaProxyFile file) =>
        from section in file.Config.Sections
        where section.Kind is "frontend" or "listen"
        from line in section.All("bind")
        where line.Words.Count > 1
        from address in line.Words[1].Text.Split(',')
        let port = HaProxyAddress.Split(address).Port
        where int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        select new PortUse(file.Config.ModeOf(section), $"{section.Kind} {section.Name}", int.Parse(port, CultureInfo.InvariantCulture), Spot.Of(file, line.Line, line.Words[1].Column));
}
