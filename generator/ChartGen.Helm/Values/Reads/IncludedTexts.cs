using System.Collections.Concurrent;

namespace ChartGen.Helm.Values.Reads;

/// <summary>What the templates of a chart gave lately when they were included, for all renders of it. May be used by several threads at once.</summary>
internal sealed class IncludedTexts
{
    private const int Few = 4;
    private const int Most = 2000;

    private readonly ConcurrentDictionary<string, Variants<Included>> texts = new(StringComparer.Ordinal);

    /// <summary>What one gave when it read what it would read again; null when that is not known.</summary>
    /// <param name="key">The template and the dot.</param>
    /// <param name="isSame">Whether it would read the same.</param>
    public Included? Find(string key, Func<ReadMap, bool> isSame) => texts.TryGetValue(key, out var variants) && variants.IsWorthwhile() ? variants.Find(isSame) : null;

    /// <summary>Keeps what one gave.</summary>
    public void Keep(string key, Included included)
    {
        // A key may hold a text of the values: then there is no end of them.
        if (texts.Count < Most && !key.Contains(IncludeKey.OfThisRender))
        {
            texts.GetOrAdd(key, _ => new Variants<Included>(Few)).Keep(included.Reads, included);
        }
    }
}
