namespace ChartGen.Kubernetes;

/// <summary>Finds objects among those that are linted together.</summary>
public sealed class ObjectIndex
{
    private readonly ILookup<string, ManifestObject> kinds;
    private readonly ILookup<(string Kind, string Namespace, string Name), ManifestObject> names;

    /// <summary>Takes the objects.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="releaseNamespace">The namespace of objects that say none.</param>
    public ObjectIndex(IReadOnlyList<ManifestObject> objects, string releaseNamespace)
    {
        ReleaseNamespace = releaseNamespace;
        kinds = objects.ToLookup(o => o.Kind, StringComparer.Ordinal);
        names = objects.ToLookup(o => (o.Kind, NamespaceOf(o), o.Name));
    }

    /// <summary>The namespace of objects that say none.</summary>
    public string ReleaseNamespace { get; }

    /// <summary>The namespace that an object goes to; meant only for kinds that have one.</summary>
    public string NamespaceOf(ManifestObject item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Namespace ?? ReleaseNamespace;
    }

    /// <summary>The objects of a kind, in their order.</summary>
    public IEnumerable<ManifestObject> OfKind(string kind) => kinds[kind];

    /// <summary>The object of that name; null when there is none.</summary>
    public ManifestObject? Find(string kind, string inNamespace, string name) => names[(kind, inNamespace, name)].FirstOrDefault();

    /// <summary>The objects with pods whose labels fit a selector, in a namespace.</summary>
    /// <param name="selector">Labels and their values; an empty one fits no pod here.</param>
    /// <param name="inNamespace">The namespace.</param>
    public IEnumerable<PodView> PodsWith(IReadOnlyDictionary<string, string> selector, string inNamespace)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return kinds.SelectMany(k => k)
            .Where(o => o.Pod is not null && NamespaceOf(o) == inNamespace)
            .Select(o => o.Pod!)
            .Where(p => selector.Count > 0 && selector.All(s => p.Labels.Any(l => l.Key.Text == s.Key && l.Value.Text() == s.Value)));
    }
}
