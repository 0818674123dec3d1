namespace ChartGen.Helm.Values.Reads;

/// <summary>Tells a log what is read of one map, and of the maps in it.</summary>
/// <param name="log">The log.</param>
/// <param name="parent">The watch of the map that this one stands in; null for the root.</param>
/// <param name="key">Where it stands there.</param>
internal sealed class MapWatch(ReadLog log, MapWatch? parent, string key)
{
    /// <summary>The template that gives the map when it is included, of the root of such a map; null for others.</summary>
    public string? Derivation { get; init; }

    private ReadMap? root;
    private ReadMap? noted;

    /// <summary>Whether reads are noted, or changes alone.</summary>
    public bool NotesReads { get; init; } = true;

    /// <summary>The watch for lists' items.</summary>
    public MapWatch OfItems => log.OfItems;

    /// <summary>The watch of a map in this one.</summary>
    public MapWatch Of(string inner) => NotesReads ? new MapWatch(log, this, inner) : this;

    /// <summary>One key was asked for.</summary>
    /// <param name="map">The map's type.</param>
    /// <param name="inner">The key.</param>
    /// <param name="found">Whether it is there.</param>
    /// <param name="value">Its value.</param>
    public void Read(GoType map, string inner, bool found, object? value)
    {
        if (parent is null && Derivation is null)
        {
            log.ReadRoot(inner);
        }

        if (NotesReads && log.IsNoting && !Noted(map).Add(inner, found, value))
        {
            log.Unsteady();
        }
    }

    /// <summary>The keys were asked for, or how many they are.</summary>
    public void ReadKeys(GoType map, string[] keys)
    {
        if (NotesReads && log.IsNoting)
        {
            Noted(map).Keys = keys;
        }
    }

    /// <summary>The map is read in a way that is not noted.</summary>
    public void Unsteady() => log.Unsteady();

    /// <summary>The map is changed.</summary>
    public void Changed() => log.Changed();

    // Each template begins with an empty log.
    private ReadMap Noted(GoType? type)
    {
        if (noted is null || root != log.Root)
        {
            (root, noted) = (log.Root, parent is null ? Begun() : parent.Noted(null).Inner(key));
        }

        noted.Type ??= type;
        return noted;
    }

    private ReadMap Begun() => Derivation is null ? log.Root : log.Root.OfDerived(Derivation);
}
