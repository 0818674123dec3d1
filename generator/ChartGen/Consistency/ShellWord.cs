using System.Buffers;

namespace ChartGen.Consistency;

/// <summary>A word of a shell command.</summary>
/// <param name="Text">The word without its quotes.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed record ShellWord(string Text, int Line, int Column)
{
    private static readonly SearchValues<char> Open = SearchValues.Create("$<>*{`\"'|");

    /// <summary>Whether the shell or a person puts something else in its place.</summary>
    public bool IsOpen => Text.AsSpan().ContainsAny(Open) || Text.Length == 0 || Text.Contains('…', StringComparison.Ordinal);
}
