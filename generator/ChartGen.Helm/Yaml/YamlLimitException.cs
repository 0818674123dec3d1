namespace ChartGen.Helm.Yaml;

/// <summary>Ends the reading of a text that goes beyond the limits; never leaves this namespace.</summary>
internal sealed class YamlLimitException(SourceLocation location, string message) : Exception(message)
{
    public SourceLocation Location { get; } = location;
}
