using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>
/// Gives scalars the type of their field. In the file, only the words that are booleans in YAML 1.1 alone (on, off, yes,
/// no, y, n) become texts where the field is one: editors and YAML 1.2 take them so. From the command line, everything
/// does: version=2.9 is a text.
/// </summary>
internal static class FieldTypes
{
    public static YamlNode Apply(YamlNode node, FieldSchema schema, bool fromCommandLine) => node switch
    {
        YamlMapping mapping => mapping with
        {
            Entries =
            [
                .. mapping.Entries.Select(e => e with { Value = Apply(e.Value, schema.Below(YamlScalars.KeyOf(e.Key)), fromCommandLine) }),
            ],
        },
        YamlSequence list => list with { Items = [.. list.Items.Select(i => Apply(i, schema.Below(0), fromCommandLine))] },
        YamlScalar scalar when IsText(scalar, schema, fromCommandLine) => scalar with { Kind = YamlScalarKind.Text },
        _ => node,
    };

    private static bool IsText(YamlScalar scalar, FieldSchema schema, bool fromCommandLine)
    {
        var types = schema.Types;
        if (!types.Contains("string") || scalar.Kind == YamlScalarKind.Text)
        {
            return false;
        }

        return fromCommandLine
            ? !(types.Contains("null") && scalar.Text is "null" or "~")
            : scalar.Kind == YamlScalarKind.Boolean && !scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase)
                && !scalar.Text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }
}
