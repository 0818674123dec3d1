namespace ChartGen.Nfs;

/// <summary>What is wrong with one option of a list.</summary>
/// <param name="Index">The option's place in the list, from 0.</param>
/// <param name="Reason">What is, and what is allowed.</param>
public readonly record struct OptionProblem(int Index, string Reason)
{
    /// <summary>Whether it only says what an earlier one has said.</summary>
    public bool IsRepeated { get; init; }
}
