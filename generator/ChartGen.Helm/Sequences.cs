namespace ChartGen;

/// <summary>What is taken of sequences in another way than System.Linq.</summary>
internal static class Sequences
{
    /// <summary>
    /// What <see cref="Enumerable.Select{TSource, TResult}(IEnumerable{TSource}, Func{TSource, TResult})"/> gives, and found before
    /// it by every file below this namespace. That one asks a sequence which is itself a query by a generic virtual method, and
    /// a native program looks up each of those at run time: with some hundred rules a tenth of a build.
    /// </summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) =>
        source is ICollection<TSource> ? Enumerable.Select(source, selector) : Each(source, selector);

    private static IEnumerable<TResult> Each<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var item in source)
        {
            yield return selector(item);
        }
    }
}
