namespace ChartGen.Output;

/// <summary>A file on disk that is not as a build would write it.</summary>
/// <param name="Path">The file, below the root as it was given.</param>
/// <param name="Kind">In which way.</param>
public sealed record OutputDifference(string Path, OutputDifferenceKind Kind);
