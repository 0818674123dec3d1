namespace ChartGen.Output;

/// <summary>Why a folder was not replaced or could not be compared.</summary>
/// <param name="Path">The file or folder in question, below the root as it was given.</param>
/// <param name="Reason">What is the matter, what is allowed; one sentence without a full stop.</param>
public sealed record OutputRefusal(string Path, string Reason)
{
    /// <summary>Path and reason in one line.</summary>
    public override string ToString() => $"{Path}: {Reason}";
}
