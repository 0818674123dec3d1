using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Says what a node is.</summary>
internal static class Found
{
    private const int Longest = 60;

    /// <summary>The node in words, such as: the text "8080".</summary>
    public static string Words(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        YamlScalar { Kind: YamlScalarKind.Null } => "null",
        YamlScalar { Kind: YamlScalarKind.Boolean } scalar => scalar.Text is "true" or "false" ? $"the boolean {scalar.Text}" : $"{scalar.Text}, which YAML reads as the boolean {YamlScalars.KeyOf(scalar)}",
        YamlScalar { Kind: YamlScalarKind.Integer or YamlScalarKind.Float } scalar => $"the number {Short(scalar.Text)}",
        YamlScalar scalar => $"the text \"{Short(scalar.Text)}\"",
        _ => "something else",
    };

    /// <summary>A text short enough for a message.</summary>
    public static string Short(string text)
    {
        var line = text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] + "…" : text;
        return line.Length > Longest ? line[..(Longest - 1)] + "…" : line;
    }
}
