namespace ChartGen.Kubernetes;

/// <summary>Finds objects among those that are linted together.</summary>
public sealed class ObjectIndex
{
    private readonly ILookup<string, ManifestObject> kinds;
    private readonly ILookup<(string Kind, string Namespace, string Name), ManifestObject> names;
    private readonly Lazy<PodIndex> pods;
    private readonly Lazy<ILookup<(string Kind, string Namespace, string Name), ManifestObject>> autoscalers;
    private readonly Lazy<IReadOnlyList<ObjectReference>> references;
    private readonly Lazy<ILookup<(string Kind, string Namespace, string Name), ObjectReference>> referencesTo;
    private readonly Lazy<ClaimIndex> claims;
    private readonly Lazy<ProgramNames> programs;

    /// <summary>Takes the objects.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="releaseNamespace">The namespace of objects that say none.</param>
    public ObjectIndex(IReadOnlyList<ManifestObject> objects, string releaseNamespace)
    {
        ReleaseNamespace = releaseNamespace;
        kinds = objects.ToLookup(o => o.Kind, StringComparer.Ordinal);
        names = objects.ToLookup(o => (o.Kind, NamespaceOf(o), o.Name));
        pods = new(() => new PodIndex(objects, NamespaceOf));
        autoscalers = new(() => OfKind("HorizontalPodAutoscaler").ToLookup(a =>
            (a.Field("spec", "scaleTargetRef", "kind").Text() ?? "", NamespaceOf(a), a.Field("spec", "scaleTargetRef", "name").Text() ?? "")));
        references = new(() => [.. objects.SelectMany(ObjectReferences.Of)]);
        referencesTo = new(() => References.ToLookup(r => (r.Kind, NamespaceOf(r.From), r.Name)));
        claims = new(() => new ClaimIndex(this));
        programs = new(() => new ProgramNames(objects));
    }

    /// <summary>The namespace of objects that say none.</summary>
    public string ReleaseNamespace { get; }

    /// <summary>The ConfigMaps, Secrets, ServiceAccounts and claims that pods and others refer to.</summary>
    public IReadOnlyList<ObjectReference> References => references.Value;

    /// <summary>The references to one object.</summary>
    public IEnumerable<ObjectReference> ReferencesTo(string kind, string inNamespace, string name) => referencesTo.Value[(kind, inNamespace, name)];

    /// <summary>The claims and the volumes that are meant for them.</summary>
    public ClaimIndex Claims => claims.Value;

    /// <summary>The names that other programs are given here, by custom resources or by the commands of hooks.</summary>
    internal ProgramNames Programs => programs.Value;

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

    /// <summary>The autoscalers of an object.</summary>
    public IEnumerable<ManifestObject> AutoscalersOf(ManifestObject item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return autoscalers.Value[(item.Kind, NamespaceOf(item), item.Name)];
    }

    /// <summary>The objects with pods whose labels fit a selector, in a namespace.</summary>
    /// <param name="selector">Labels and their values; an empty one fits no pod here.</param>
    /// <param name="inNamespace">The namespace.</param>
    public IEnumerable<PodView> PodsWith(IReadOnlyDictionary<string, string> selector, string inNamespace)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return PodsWith(new LabelSelector([.. selector.Select(s => (s.Key, s.Value))], []), inNamespace);
    }

    /// <summary>The pods whose labels fit a selector, in a namespace.</summary>
    /// <param name="selector">The selector; an empty one fits no pod here.</param>
    /// <param name="inNamespace">The namespace.</param>
    public IReadOnlyList<PodView> PodsWith(LabelSelector selector, string inNamespace) => pods.Value.Find(selector, inNamespace);

    /// <summary>The values that pods have for a label, in a namespace; some of them when there are many.</summary>
    internal IEnumerable<string> LabelValues(string key, string inNamespace) => pods.Value.Values(key, inNamespace);

    /// <summary>A selector without the labels that pods get only when they run, from a controller or from themselves.</summary>
    internal LabelSelector WithoutRuntimeLabels(LabelSelector selector, string inNamespace) => pods.Value.WithoutRuntimeLabels(selector, inNamespace);
}
