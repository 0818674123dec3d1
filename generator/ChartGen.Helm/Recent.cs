namespace ChartGen.Helm;

/// <summary>
/// What was made of a few keys lately, so that it is not made again: a call with many deployments meets the same texts in
/// most of them. May be used by several threads at once; two of them may make the same thing, and one of the two stays.
/// </summary>
/// <typeparam name="TKey">What a thing is made of; it must never change.</typeparam>
/// <typeparam name="TValue">What is made; several users share it, so it must never change either.</typeparam>
/// <param name="most">How many are kept, at least 1: the oldest goes when another comes.</param>
/// <param name="same">Whether two keys give the same thing.</param>
public sealed class Recent<TKey, TValue>(int most, Func<TKey, TKey, bool> same)
    where TValue : class
{
    private (TKey Key, TValue Value)[] kept = [];

    /// <summary>What was made of a key lately, or is made of it now.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes the thing; what it throws is not kept.</param>
    public TValue Of(TKey key, Func<TKey, TValue> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (Find(key) is { } known)
        {
            return known;
        }

        var made = make(key);
        Keep(key, made);
        return made;
    }

    /// <summary>What was made of a key lately; null when that is not kept.</summary>
    public TValue? Find(TKey key)
    {
        foreach (var (other, value) in Volatile.Read(ref kept))
        {
            if (same(other, key))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>What was made lately of the first key that will do; null when none does.</summary>
    /// <param name="serves">Whether a key will do.</param>
    public TValue? Find(Func<TKey, bool> serves)
    {
        ArgumentNullException.ThrowIfNull(serves);
        foreach (var (key, value) in Volatile.Read(ref kept))
        {
            if (serves(key))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Keeps what was made of a key.</summary>
    public void Keep(TKey key, TValue value)
    {
        for (; ; )
        {
            var before = Volatile.Read(ref kept);
            (TKey, TValue)[] after = [(key, value), .. before.AsSpan(0, Math.Min(before.Length, most - 1))];
            if (Interlocked.CompareExchange(ref kept, after, before) == before)
            {
                return;
            }
        }
    }
}
