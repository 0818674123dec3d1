namespace ChartGen.Output;

/// <summary>What became of one folder.</summary>
/// <param name="Name">The folder's name below the root.</param>
/// <param name="Refusals">Why it was left as it was; empty when the new set is in place.</param>
public sealed record OutputResult(string Name, IReadOnlyList<OutputRefusal> Refusals)
{
    /// <summary>Whether the new set is in place.</summary>
    public bool Written => Refusals.Count == 0;
}
