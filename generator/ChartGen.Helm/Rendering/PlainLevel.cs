namespace ChartGen.Helm.Rendering;

/// <summary>A block of a document that is open: where its lines begin, and whether it is a sequence or a mapping.</summary>
internal readonly record struct PlainLevel(int Column, bool IsSequence);
