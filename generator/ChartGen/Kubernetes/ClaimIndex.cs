namespace ChartGen.Kubernetes;

/// <summary>The claims among the objects, and the volumes that are meant for them.</summary>
public sealed class ClaimIndex
{
    private readonly ILookup<(string Namespace, string Name), ClaimView> claims;
    private readonly ILookup<(string Namespace, string Name), ClaimView> templates;
    private readonly ILookup<ClaimView, ManifestObject> volumesOf;

    /// <summary>Takes the objects.</summary>
    internal ClaimIndex(ObjectIndex index)
    {
        All = [.. index.OfKind("PersistentVolumeClaim").Concat(index.OfKind("StatefulSet")).SelectMany(ClaimView.Of)];
        claims = All.Where(c => !c.IsTemplate).ToLookup(c => (index.NamespaceOf(c.Owner), c.Name));
        templates = All.Where(c => c.IsTemplate).ToLookup(c => (index.NamespaceOf(c.Owner), c.Name));
        var volumes = index.OfKind("PersistentVolume").Where(v => v.Group.Length == 0).ToArray();
        var byName = volumes.ToLookup(v => v.Name, StringComparer.Ordinal);
        Pairs =
        [
            .. volumes.SelectMany(v => Claimed(v, index.ReleaseNamespace).Select(c => new VolumePair(v, c, IsPinned: true)))
                .Concat(All.SelectMany(c => Named(c).Select(v => new VolumePair(v, c, IsPinned: true))))
                .DistinctBy(p => (p.Volume, p.Claim)),
        ];
        var pinned = Pairs.Select(p => p.Claim).ToHashSet();
        var byClass = volumes.Where(v => !v.Field("spec", "claimRef", "name").IsSet()).ToLookup(v => v.Field("spec", "storageClassName").Text() ?? "", StringComparer.Ordinal);
        var classes = byClass.ToDictionary(c => c.Key, c => (IReadOnlyList<ManifestObject>)[.. c], StringComparer.Ordinal);
        ByClass = All.Where(c => !pinned.Contains(c) && classes.ContainsKey(c.StorageClass ?? ""))
            .Select(c => (c, Suiting(c, classes[c.StorageClass ?? ""])))
            .Where(c => c.Item2.Count > 0);
        volumesOf = Pairs.ToLookup(p => p.Claim, p => p.Volume);

        IEnumerable<ManifestObject> Named(ClaimView claim) => claim.Spec.Field("volumeName").Text() is { Length: > 0 } name ? byName[name] : [];
    }

    /// <summary>Every claim and every template of claims.</summary>
    public IReadOnlyList<ClaimView> All { get; }

    /// <summary>The pairs of which one names the other.</summary>
    public IReadOnlyList<VolumePair> Pairs { get; }

    /// <summary>The claims that no volume names and that name none, with the volumes of their storage class.</summary>
    public IEnumerable<(ClaimView Claim, IReadOnlyList<ManifestObject> Volumes)> ByClass { get; }

    /// <summary>The volumes that name a claim, or that it names.</summary>
    public IEnumerable<ManifestObject> VolumesOf(ClaimView claim) => volumesOf[claim];

    /// <summary>The claim of a name, or the template that makes it; null when there is none.</summary>
    public ClaimView? Find(string inNamespace, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (claims[(inNamespace, name)].FirstOrDefault() is { } claim)
        {
            return claim;
        }

        var ordinal = name.LastIndexOf('-');
        return ordinal > 0 && ordinal < name.Length - 1 && name.AsSpan(ordinal + 1).IndexOfAnyExceptInRange('0', '9') < 0
            ? templates[(inNamespace, name[..ordinal])].FirstOrDefault()
            : null;
    }

    private static IReadOnlyList<ManifestObject> Suiting(ClaimView claim, IReadOnlyList<ManifestObject> volumes)
    {
        var selector = LabelSelector.Of(claim.Spec.Field("selector"));
        return selector.IsEmpty ? volumes : [.. volumes.Where(v => selector.Fits(v.Field("metadata", "labels").Entries()))];
    }

    // A claim that was made beforehand is adopted by the StatefulSet: the volume is for both.
    private IEnumerable<ClaimView> Claimed(ManifestObject volume, string releaseNamespace)
    {
        var name = volume.Field("spec", "claimRef", "name").Text();
        if (name is null)
        {
            return [];
        }

        var inNamespace = volume.Field("spec", "claimRef", "namespace").Text() ?? releaseNamespace;
        var ordinal = Math.Max(0, name.LastIndexOf('-'));
        return claims[(inNamespace, name)].Concat(templates[(inNamespace, name[..ordinal])]);
    }
}
