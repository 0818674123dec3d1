using ChartGen.Helm;

namespace ChartGen.Linting;

/// <summary>
/// What was read out of a few texts, so that of a text that differs from one of them in some lines only these are read. May
/// be used by several threads at once.
/// </summary>
/// <typeparam name="T">What is read; several users share it, so it must never change.</typeparam>
/// <param name="read">Reads a text.</param>
/// <param name="revise">Reads the lines that differ, given what was read out of an earlier text, and both texts; null when the whole text must be read.</param>
internal sealed class TextMemory<T>(Func<string, T> read, Func<T, string, string, IReadOnlyList<ChangedLine>, T?> revise)
    where T : class
{
    private const int Most = 6;
    private const int MostLines = 512;

    private (string Text, int Lines, T Value)[] kept = [];

    /// <summary>What is read out of a text.</summary>
    public T Of(string text)
    {
        var count = text.AsSpan().Count('\n');
        foreach (var (known, feeds, value) in Volatile.Read(ref kept))
        {
            if (feeds == count && ChangedLines.Find(known, text, MostLines) is { } lines && (lines.Count == 0 ? value : revise(value, known, text, lines)) is { } revised)
            {
                return revised;
            }
        }

        var made = read(text);
        var before = Volatile.Read(ref kept);
        Interlocked.CompareExchange(ref kept, [(text, count, made), .. before.AsSpan(0, Math.Min(before.Length, Most - 1))], before);
        return made;
    }
}
