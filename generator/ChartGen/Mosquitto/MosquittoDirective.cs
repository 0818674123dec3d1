namespace ChartGen.Mosquitto;

/// <summary>A line of mosquitto.conf that sets something.</summary>
/// <param name="Name">The directive.</param>
/// <param name="Value">What stands behind it, without blanks around; empty when there is nothing.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column of the directive, from 1.</param>
/// <param name="ValueColumn">The column of the value, from 1; where it would stand when there is none.</param>
public sealed record MosquittoDirective(string Name, string Value, int Line, int Column, int ValueColumn);
