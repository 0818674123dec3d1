namespace ChartGen.Helm.Archives;

/// <summary>What a chart archive holds.</summary>
/// <param name="ChartName">The name of the one folder that everything in the archive lies in.</param>
/// <param name="Files">The files below that folder, in the order of the archive.</param>
public sealed record ChartArchiveContent(string ChartName, IReadOnlyList<ChartFile> Files);
