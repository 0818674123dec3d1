namespace ChartGen.Helm.Archives;

/// <summary>Bytes that stood before.</summary>
/// <param name="Length">How many.</param>
/// <param name="Start">Where.</param>
internal readonly record struct Match(int Length, int Start);
