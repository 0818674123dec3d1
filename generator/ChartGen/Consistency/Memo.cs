using System.Runtime.CompilerServices;

namespace ChartGen.Consistency;

/// <summary>What is read of something once, since many rules ask for it, and forgotten with it.</summary>
/// <param name="read">Reads it.</param>
internal sealed class Memo<TOf, TResult>(Func<TOf, TResult> read)
    where TOf : class
{
    private readonly ConditionalWeakTable<TOf, StrongBox<TResult>> known = [];

    /// <summary>What was read of an item; of the very same one only once.</summary>
    public TResult Of(TOf item) => known.TryGetValue(item, out var box) ? box.Value! : Read(item);

    private TResult Read(TOf item) => known.GetValue(item, i => new StrongBox<TResult>(read(i))).Value!;
}
