using ChartGen.Findings;

namespace ChartGen.Earlier;

/// <summary>What was read of an earlier chart.</summary>
/// <param name="Chart">The chart; null when it cannot be read.</param>
/// <param name="Findings">Why it cannot.</param>
public sealed record EarlierReading(EarlierChart? Chart, IReadOnlyList<Finding> Findings);
