namespace ChartGen.HaProxy.Syntax;

/// <summary>Something wrong with a word.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is, and what is allowed.</param>
public sealed record SyntaxFault(FaultKind Kind, int Line, int Column, string Message)
{
    /// <summary>How to mend the word; null where that is not certain.</summary>
    public WordMend? Mend { get; init; }
}
