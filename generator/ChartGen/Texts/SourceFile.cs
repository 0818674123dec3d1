namespace ChartGen.Texts;

/// <summary>One file that emitted files are made of.</summary>
/// <param name="Path">Its path below the sources, with slashes: chart/templates/hpa.yaml, text/values.yaml.sbn.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SourceFile(string Path, byte[] Content);
