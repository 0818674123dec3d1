using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>A values.yaml that was read.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Text">What it holds.</param>
public sealed record ValuesLintFile(string Name, string Text) : LintFile(Name, LintKind.Values, Text)
{
    internal static readonly YamlLimits Limits = new(16 << 20, 500, 1_000_000);

    /// <summary>The values, and what is wrong with the YAML.</summary>
    public YamlReading Reading => field ??= Memory?.Values.Read(Name, Text) ?? YamlReader.Read(Name, Text, Limits);
}
