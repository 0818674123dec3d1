namespace ChartGen.Helm.Templates.Execution;

/// <summary>A bound was reached; no template can go on after it.</summary>
internal sealed class LimitException(string message) : Exception(message);
