namespace ChartGen.Helm.Values.Reads;

/// <summary>
/// What a template gave for the values that came last. One that reads something else each time is hardly looked for: to note
/// and to compare what it reads takes as long as a tenth of rendering it. May be used by several threads at once.
/// </summary>
/// <param name="most">How many are kept.</param>
internal sealed class Variants<TOutput>(int most)
    where TOutput : class
{
    private const int Patience = 12;
    private const int Pause = 16;

    private readonly Recent<ReadMap, TOutput> outputs = new(most, ReferenceEquals);
    private int misses;

    /// <summary>Whether it is worth while to look for one, and to note what is read for another: each time, or now and then after many in vain.</summary>
    public bool IsWorthwhile() => Volatile.Read(ref misses) is var missed && (missed < Patience || (Interlocked.Increment(ref misses) & (Pause - 1)) == 0);

    /// <summary>What the template gave when it read what it would read again; null when that is not known.</summary>
    /// <param name="isSame">Whether it would read the same.</param>
    public TOutput? Find(Func<ReadMap, bool> isSame)
    {
        var found = outputs.Find(isSame);
        Volatile.Write(ref misses, found is null ? misses + 1 : 0);
        return found;
    }

    /// <summary>Keeps what it gave.</summary>
    public void Keep(ReadMap reads, TOutput output) => outputs.Keep(reads, output);
}
