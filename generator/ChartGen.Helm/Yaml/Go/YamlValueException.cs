using ChartGen.Helm.Yaml.Syntax;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>A text is YAML and yet no value that JSON has; never leaves this library.</summary>
internal sealed class YamlValueException(string message, YamlMark at) : Exception(message)
{
    public YamlMark At { get; } = at;
}
