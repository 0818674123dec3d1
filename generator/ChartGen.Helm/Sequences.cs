namespace ChartGen;

/// <summary>
/// The methods of queries, found before those of System.Linq by every file below this namespace. They give the same. Those
/// make for each type of item a dozen types of their own, arrays and lists among them, and ask a sequence that is itself a
/// query by generic virtual methods: a native program keeps two megabytes of such types in memory and looks up the methods
/// at run time, which was more than a tenth of a build.
/// </summary>
internal static class Sequences
{
    /// <summary>Each item, as the selector gives it.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var item in source)
        {
            yield return selector(item);
        }
    }

    /// <summary>The items for which the predicate holds.</summary>
    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        foreach (var item in source)
        {
            if (predicate(item))
            {
                yield return item;
            }
        }
    }

    /// <summary>The items of the sequences that the selector gives, one after the other.</summary>
    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
    {
        foreach (var item in source)
        {
            foreach (var result in selector(item))
            {
                yield return result;
            }
        }
    }

    /// <summary>What the selector makes of each item and each of the items that belong to it.</summary>
    public static IEnumerable<TResult> SelectMany<TSource, TItem, TResult>(
        this IEnumerable<TSource> source,
        Func<TSource, IEnumerable<TItem>> items,
        Func<TSource, TItem, TResult> selector)
    {
        foreach (var owner in source)
        {
            foreach (var item in items(owner))
            {
                yield return selector(owner, item);
            }
        }
    }
}
