using System.Collections;
using ChartGen.Helm.Values.Reads;

namespace ChartGen.Helm.Values;

/// <summary>
/// A map from strings, such as <c>map[string]interface {}</c>. It is changed in place (<c>set</c>, <c>unset</c>,
/// <c>merge</c>): whoever renders twice gives each render a copy. Enumerated in the order of the keys' bytes, as Go does.
/// </summary>
public class GoMap : GoReference, IEnumerable<KeyValuePair<string, object?>>
{
    private Dictionary<string, object?> entries;
    private string[]? sortedKeys;

    // The entries are those of a map that never changes: they are copied before one is changed, or before one that could
    // be changed is handed out.
    private bool isShared;

    // Is told what is read; null for nearly all maps.
    private readonly MapWatch? watch;

    private static int lastIdentity;
    private int identity;

    /// <summary>An empty <c>map[string]interface {}</c>.</summary>
    public GoMap()
        : this(GoType.AnyMap)
    {
    }

    /// <summary>An empty map of a type of its own.</summary>
    /// <param name="type">The type of the map.</param>
    /// <param name="capacity">How many entries are expected.</param>
    public GoMap(GoType type, int capacity = 0)
        : base(type) => entries = new Dictionary<string, object?>(capacity, StringComparer.Ordinal);

    /// <summary>A copy of a map that never changes from now on, made only as far as it is used.</summary>
    private protected GoMap(GoMap origin, MapWatch? watch)
        : base(origin.Type)
    {
        origin.sortedKeys ??= origin.Sort();
        (entries, sortedKeys, isShared, this.watch) = (origin.entries, origin.sortedKeys, true, watch);
    }

    /// <summary>Whether it is a nil map: empty, and <c>null</c> in JSON.</summary>
    public bool IsNil { get; private init; }

    /// <summary>How many entries it has.</summary>
    public int Count
    {
        get
        {
            watch?.ReadKeys(Type, sortedKeys ??= Sort());
            return entries.Count;
        }
    }

    /// <summary>The keys in the order of their bytes.</summary>
    public ReadOnlySpan<string> SortedKeys
    {
        get
        {
            sortedKeys ??= Sort();
            watch?.ReadKeys(Type, sortedKeys);
            return sortedKeys;
        }
    }

    /// <summary>The value of a key; reading one that is absent gives null.</summary>
    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set
        {
            watch?.Changed();
            Changes++;
            if (isShared)
            {
                Own();
            }

            var count = entries.Count;
            entries[key] = value;
            if (entries.Count != count)
            {
                sortedKeys = null;
            }
        }
    }

    /// <summary>The nil map of a type.</summary>
    public static GoMap Nil(GoType type) => new(type) { IsNil = true };

    /// <summary>Finds the value of a key.</summary>
    public bool TryGetValue(string key, out object? value)
    {
        var found = entries.TryGetValue(key, out value);
        if (isShared && value is GoReference)
        {
            Own();
            value = entries[key];
        }

        watch?.Read(Type, key, found, value);
        return found;
    }

    /// <summary>Whether the key is there, with whatever value.</summary>
    public bool ContainsKey(string key)
    {
        var found = entries.TryGetValue(key, out var value);
        watch?.Read(Type, key, found, value);
        return found;
    }

    /// <summary>Adds an entry; a key that is there already gets the new value.</summary>
    public void Add(string key, object? value) => this[key] = value;

    /// <summary>Removes an entry; false when it was not there.</summary>
    public bool Remove(string key)
    {
        watch?.Changed();
        Changes++;
        if (isShared && entries.ContainsKey(key))
        {
            Own();
        }

        if (isShared || !entries.Remove(key))
        {
            return false;
        }

        sortedKeys = null;
        return true;
    }

    /// <summary>
    /// A copy, with copies of all that can change in it, made only as far as it is used. This map, and what is in it, must
    /// never change from now on.
    /// </summary>
    /// <param name="copyWatch">Is told what is read of the copy; null when nobody asks.</param>
    internal GoMap LazyCopy(MapWatch? copyWatch = null)
    {
        watch?.Unsteady();
        return IsNil ? this : Copied(copyWatch);
    }

    /// <summary>Whether somebody is told what is read, and of each change.</summary>
    internal bool IsWatched => watch is not null;

    /// <summary>A number that no other map has.</summary>
    internal int Identity => identity != 0 ? identity : identity = Interlocked.Increment(ref lastIdentity);

    /// <summary>How often it was changed.</summary>
    internal int Changes { get; private set; }

    /// <summary>Finds the value of a key to look at it, not to hand it out.</summary>
    internal bool TryPeek(string key, out object? value) => entries.TryGetValue(key, out value);

    /// <summary>The keys in the order of their bytes, to look at them.</summary>
    internal ReadOnlySpan<string> PeekKeys() => sortedKeys ??= Sort();

    /// <summary>Puts in what belongs to the map from the beginning.</summary>
    internal void Complete(string key, object? value)
    {
        if (isShared)
        {
            Own();
        }

        entries[key] = value;
        sortedKeys = null;
    }

    private protected virtual GoMap Copied(MapWatch? copyWatch) => new(this, copyWatch);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        sortedKeys ??= Sort();
        watch?.ReadKeys(Type, sortedKeys);
        foreach (var key in sortedKeys)
        {
            yield return new(key, this[key]);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Own()
    {
        var own = new Dictionary<string, object?>(entries, StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (value is GoMap map)
            {
                own[key] = map.LazyCopy(watch?.Of(key));
            }
            else if (value is GoList list)
            {
                own[key] = list.LazyCopy(watch?.OfItems);
            }
        }

        (entries, isShared) = (own, false);
    }

    private string[] Sort()
    {
        var keys = entries.Keys.ToArray();
        Array.Sort(keys, GoText.Compare);
        return keys;
    }
}
