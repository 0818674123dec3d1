using System.Collections;

namespace ChartGen.Helm.Values;

/// <summary>
/// A map from strings, such as <c>map[string]interface {}</c>. It is changed in place (<c>set</c>, <c>unset</c>,
/// <c>merge</c>): whoever renders twice gives each render a copy. Enumerated in the order of the keys' bytes, as Go does.
/// </summary>
public class GoMap : GoReference, IEnumerable<KeyValuePair<string, object?>>
{
    private readonly Dictionary<string, object?> entries;
    private string[]? sortedKeys;

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

    /// <summary>Whether it is a nil map: empty, and <c>null</c> in JSON.</summary>
    public bool IsNil { get; private init; }

    /// <summary>How many entries it has.</summary>
    public int Count => entries.Count;

    /// <summary>The keys in the order of their bytes.</summary>
    public ReadOnlySpan<string> SortedKeys => sortedKeys ??= Sort();

    /// <summary>The value of a key; reading one that is absent gives null.</summary>
    public object? this[string key]
    {
        get => entries.GetValueOrDefault(key);
        set
        {
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
    public bool TryGetValue(string key, out object? value) => entries.TryGetValue(key, out value);

    /// <summary>Whether the key is there, with whatever value.</summary>
    public bool ContainsKey(string key) => entries.ContainsKey(key);

    /// <summary>Adds an entry; a key that is there already gets the new value.</summary>
    public void Add(string key, object? value) => this[key] = value;

    /// <summary>Removes an entry; false when it was not there.</summary>
    public bool Remove(string key)
    {
        if (!entries.Remove(key))
        {
            return false;
        }

        sortedKeys = null;
        return true;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var key in sortedKeys ??= Sort())
        {
            yield return new(key, entries[key]);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string[] Sort()
    {
        var keys = entries.Keys.ToArray();
        Array.Sort(keys, GoText.Compare);
        return keys;
    }
}
