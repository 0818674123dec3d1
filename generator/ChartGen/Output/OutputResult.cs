namespace ChartGen.Output;

/// <summary>What became of one folder.</summary>
/// <param name="Name">The folder's name below the root.</param>
/// <param name="Refusals">Why it was left as it was; empty when the new set is in place.</param>
/// <param name="Unchanged">Whether the new set stood there already, so that nothing was written.</param>
public sealed record OutputResult(string Name, IReadOnlyList<OutputRefusal> Refusals, bool Unchanged = false)
{
    /// <summary>Whether the new set is in place, written now or before.</summary>
    public bool Written => Refusals.Count == 0;
}
