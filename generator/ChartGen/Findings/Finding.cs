using ChartGen.Helm.Yaml;

namespace ChartGen.Findings;

/// <summary>Something that a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What is, and what is allowed.</param>
public sealed record Finding(Rule Rule, SourceLocation Location, string Message);
