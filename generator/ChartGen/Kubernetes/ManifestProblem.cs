using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Something wrong with the YAML of a manifest.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location">Where the author wrote it.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record ManifestProblem(YamlProblemKind Kind, SourceLocation Location, string Message);
