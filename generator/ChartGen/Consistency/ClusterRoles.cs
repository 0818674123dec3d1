using ChartGen.Consistency.Places;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>Which objects run the parts of the cluster, told by their images, their files and what points to them.</summary>
internal sealed class ClusterRoles
{
    private const string EclipseImage = "eclipse-mosquitto";

    public ClusterRoles(LintSubject subject, IReadOnlyList<PlaceList> lists)
    {
        ManifestObject[] sets = [.. subject.Index.OfKind("StatefulSet").Where(s => s.Pod is not null)];
        ManifestObject[] brokers = [.. sets.Where(s => s.Pod!.Containers.Any(c => !c.IsInit && ImageName.LastOf(c.Image) is "mosquitto" or EclipseImage))];
        ManifestObject[] configured = brokers.Length > 0 ? brokers : [.. sets.Where(s => MountsKey(subject, s.Pod!, "mosquitto.conf"))];
        string[] pointed = configured.Length > 0 ? [] : [.. Pointed(lists)];
        Brokers = configured.Length > 0 ? configured : [.. sets.Where(s => pointed.Contains(s.Name))];
        SetName = Brokers.Count > 0 ? Brokers[0].Name : pointed.FirstOrDefault() ?? "mosquitto";
        Proxies = [.. subject.Pods.Where(p => Runs(p, "haproxy") || MountsKey(subject, p, "haproxy.cfg"))];
        Centers = [.. subject.Pods.Where(p => Runs(p, "management-center") || p.Containers.Any(c => EnvOf(c, "CEDALO_MC_PROXY_CONFIG") is not null))];
        Operators = [.. subject.Pods.Where(p => p.Containers.Any(c => !c.IsInit && ImageName.LastOf(c.Image).EndsWith("cluster-operator")))];
        All = [.. Brokers.Select(b => b.Pod!).Concat(Proxies).Concat(Centers).Concat(Operators).Distinct()];
        Headless = [.. Brokers.SelectMany(b => PortFacts.ServicesOf(subject, b)).Where(s => s.Field("spec", "clusterIP").Text() == "None").Distinct()];
    }

    /// <summary>The headless Services that select the brokers.</summary>
    public IReadOnlyList<ManifestObject> Headless { get; }

    /// <summary>The StatefulSets of the brokers; more than one only when charts of several clusters are given.</summary>
    public IReadOnlyList<ManifestObject> Brokers { get; }

    /// <summary>
    /// Whether the brokers choose a leader and replicate to each other: the vendor's do, those of the Eclipse image know
    /// nothing of one another.
    /// </summary>
    public bool IsReplicated => !Brokers.Any(b => Runs(b.Pod!, EclipseImage));

    /// <summary>The name of the brokers' StatefulSet.</summary>
    public string SetName { get; }

    /// <summary>The pods of HAProxy.</summary>
    public IReadOnlyList<PodView> Proxies { get; }

    /// <summary>The pods of the Management Center.</summary>
    public IReadOnlyList<PodView> Centers { get; }

    /// <summary>The pods of the cluster operator.</summary>
    public IReadOnlyList<PodView> Operators { get; }

    /// <summary>The pods of all parts.</summary>
    public IReadOnlyList<PodView> All { get; }

    /// <summary>The value of an environment variable; null when it is not set to a plain value.</summary>
    public static YamlNode? EnvOf(ContainerView container, string name) =>
        container.Node.Field("env").Items() is { Count: > 0 } variables ? Named(variables, name).Field("value") : null;

    // The StatefulSets whose pods the others point to, those that most do first.
    private static IEnumerable<string> Pointed(IReadOnlyList<PlaceList> lists) =>
        lists.Where(l => l.Kind is PlaceKind.Servers or PlaceKind.Connections)
            .SelectMany(l => l.Places)
            .SelectMany(p => p.Entry.Facets)
            .Where(f => f is { Label: "pod" or "url", Number: not null })
            .GroupBy(f => f.Before[(f.Before.LastIndexOf('/') + 1)..].TrimEnd('-'))
            .OrderByDescending(g => g.Count())
            .Select(g => g.Key);

    private static YamlNode? Named(IReadOnlyList<YamlNode> items, string name)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Field("name").Text() == name)
            {
                return items[i];
            }
        }

        return null;
    }

    private static bool Runs(PodView pod, string image)
    {
        foreach (var container in pod.Containers)
        {
            if (!container.IsInit && ImageName.LastOf(container.Image).SequenceEqual(image))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MountsKey(LintSubject subject, PodView pod, string key)
    {
        foreach (var volume in pod.Spec.Field("volumes").Items())
        {
            if (volume.Field("configMap", "name").Text() is { } name
                && (subject.Index.Find("ConfigMap", subject.Index.NamespaceOf(pod.Owner), name)?.Field("data") as YamlMapping)?.Find(key) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
