namespace ChartGen.Helm.Overrides;

/// <summary>A values file.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Text">Its text.</param>
public sealed record ValuesFile(string Name, string Text);
