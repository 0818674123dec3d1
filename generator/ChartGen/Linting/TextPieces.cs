using System.Collections.Concurrent;

namespace ChartGen.Linting;

/// <summary>
/// What was read out of pieces of texts, such as lines, that many deployments have: of each it is read once. May be used by
/// several threads at once.
/// </summary>
/// <typeparam name="T">What is read; several users share it, so it must never change.</typeparam>
/// <param name="most">How many are kept: when there are more, all are forgotten.</param>
internal sealed class TextPieces<T>(int most)
{
    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    /// <summary>What was read out of a piece, or is read now.</summary>
    public T Of(ReadOnlySpan<char> piece, Func<string, T> read)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(piece, out var found))
        {
            return found;
        }

        var text = piece.ToString();
        found = read(text);
        if (Interlocked.Increment(ref count) > most)
        {
            known.Clear();
            Interlocked.Exchange(ref count, 1);
        }

        known[text] = found;
        return found;
    }
}
