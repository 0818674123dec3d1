namespace ChartGen.Helm.Archives;

/// <summary>One file of a chart.</summary>
/// <param name="Path">
/// The path below the chart's folder, with <c>/</c> between its parts: <c>templates/service.yaml</c>.
/// </param>
/// <param name="Content">The bytes of the file; at most <see cref="ChartArchiveLimits.FileSize"/>.</param>
public sealed record ChartFile(string Path, ReadOnlyMemory<byte> Content);
