using ChartGen.Helm.Yaml;

namespace ChartGen.Findings;

/// <summary>A second place of a finding.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(SourceLocation Location, string Message);
