namespace ChartGen.Output;

/// <summary>How a folder on disk differs from what a build would write.</summary>
/// <param name="Differences">The files that differ, ordered by path; empty when the folder is current.</param>
/// <param name="Refusal">Why the folder could not be compared; null when it could.</param>
public sealed record OutputComparison(IReadOnlyList<OutputDifference> Differences, OutputRefusal? Refusal)
{
    /// <summary>Whether a build would change nothing.</summary>
    public bool IsCurrent => Refusal is null && Differences.Count == 0;
}
