namespace ChartGen.Helm.Yaml;

/// <summary>A scalar: its text, and what Helm takes it for.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Text">The text without quotes and escapes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
public sealed record YamlScalar(SourceLocation Location, string Text, YamlScalarKind Kind, bool IsPlain)
    : YamlNode(Location);
