namespace ChartGen.Helm.Yaml;

/// <summary>Something wrong with a YAML text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong and what is allowed, without the location.</param>
public sealed record YamlProblem(YamlProblemKind Kind, SourceLocation Location, string Message);
