namespace ChartGen.Output;

/// <summary>One file of a deployment's folder.</summary>
/// <param name="Path">Its name in the folder.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Executable">Whether it is written with mode 0755 instead of 0644.</param>
public sealed record Artifact(string Path, byte[] Content, bool Executable = false);
