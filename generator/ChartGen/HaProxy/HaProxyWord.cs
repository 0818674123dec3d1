namespace ChartGen.HaProxy;

/// <summary>A word of haproxy.cfg.</summary>
/// <param name="Text">The word without its quotes and escapes; variables such as "$NAME" stand as written.</param>
/// <param name="Column">The column where the word begins, from 1.</param>
public sealed record HaProxyWord(string Text, int Column)
{
    /// <summary>The column behind its last character, quotes and escapes counted, from 1.</summary>
    public int End { get; init; }
}
