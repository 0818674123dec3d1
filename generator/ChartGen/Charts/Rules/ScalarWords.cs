using ChartGen.Helm.Yaml;

namespace ChartGen.Charts.Rules;

/// <summary>Words for what a scalar is.</summary>
internal static class ScalarWords
{
    public static string Of(YamlScalarKind kind) => kind switch
    {
        YamlScalarKind.Boolean => "a boolean",
        YamlScalarKind.Integer => "a whole number",
        YamlScalarKind.Float => "a number with a fraction",
        YamlScalarKind.Null => "null",
        _ => "a text",
    };
}
