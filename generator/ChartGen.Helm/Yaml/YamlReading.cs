namespace ChartGen.Helm.Yaml;

/// <summary>What was read from a YAML text.</summary>
/// <param name="Root">The first document's root; null when the text holds no document or cannot be parsed.</param>
/// <param name="Problems">What is wrong, in the order of the text.</param>
public sealed record YamlReading(YamlNode? Root, IReadOnlyList<YamlProblem> Problems);
