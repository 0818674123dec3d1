namespace ChartGen.Helm.Charts;

/// <summary>A value that a values.schema.json refuses.</summary>
/// <param name="Chart">The path of keys to the values of the chart whose schema it is; empty for the chart itself.</param>
/// <param name="Pointer">The JSON Pointer of the value in the values of that chart; empty for all of them.</param>
/// <param name="Property">The property that is missing, not allowed or misnamed; null when it is not about one.</param>
/// <param name="Message">What is wrong, in Helm's words; for a schema that is none, what is wrong with it.</param>
/// <param name="IsSchemaFault">Whether the schema itself is wrong.</param>
public sealed record RefusedValue(string Chart, string Pointer, string? Property, string Message, bool IsSchemaFault);
