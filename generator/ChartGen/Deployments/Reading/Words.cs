using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>Names values and types as a message does.</summary>
internal static class Words
{
    private const int Longest = 60;

    public static string Of(YamlNode? node) => node switch
    {
        YamlScalar { Kind: YamlScalarKind.Null } => "null",
        YamlScalar { Kind: YamlScalarKind.Boolean } scalar => $"the boolean {scalar.Text}",
        YamlScalar { Kind: YamlScalarKind.Integer or YamlScalarKind.Float } scalar => $"the number {scalar.Text}",
        YamlScalar scalar => YamlText.Quote(scalar.Text.Length > Longest ? scalar.Text[..Longest] + "…" : scalar.Text),
        YamlSequence list => list.Items.Count == 0 ? "an empty list" : $"a list of {list.Items.Count}",
        YamlMapping mapping => mapping.Entries.Count == 0 ? "an empty mapping" : "a mapping",
        _ => "missing",
    };

    public static string OfType(string type) => type switch
    {
        "string" => "a text",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        "array" => "a list",
        "object" => "a mapping",
        _ => type,
    };
}
