namespace ChartGen.Texts.Shared;

/// <summary>A source does what cannot be recorded; it is rendered for each deployment anew.</summary>
internal sealed class NotShareableException(string reason) : Exception(reason);
