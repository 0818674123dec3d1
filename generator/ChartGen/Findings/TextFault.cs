namespace ChartGen.Findings;

/// <summary>Something wrong at a place of a text, before a rule has given it an id and a severity.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is there and what is allowed; one sentence without a full stop.</param>
public sealed record TextFault(int Line, int Column, string Message);
