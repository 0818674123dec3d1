namespace ChartGen.Helm.Rendering;

/// <summary>What <c>helm lint</c> reads of a document.</summary>
/// <param name="Start">Where in the file the document begins.</param>
/// <param name="Text">The document.</param>
/// <param name="Fault">Why it is no object, in Helm's words; null when it is one, or holds nothing.</param>
/// <param name="IsEmpty">Whether it holds nothing.</param>
/// <param name="ApiVersion">Such as apps/v1; empty without one.</param>
/// <param name="Kind">Such as StatefulSet; empty without one.</param>
/// <param name="Name">metadata.name; empty without one.</param>
public sealed record ObjectHead(int Start, string Text, string? Fault, bool IsEmpty, string ApiVersion, string Kind, string Name);
