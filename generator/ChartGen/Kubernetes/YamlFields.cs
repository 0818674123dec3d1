using System.Globalization;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Reads fields of YAML trees; what is not there, or is of another form, is null or empty.</summary>
public static class YamlFields
{
    /// <summary>The value of a key.</summary>
    public static YamlNode? Field(this YamlNode? node, string key) => (node as YamlMapping)?.Find(key)?.Value;

    /// <summary>The value at the end of a path of keys.</summary>
    public static YamlNode? Field(this YamlNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
        {
            node = node.Field(key);
        }

        return node;
    }

    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<YamlNode> Items(this YamlNode? node) => (node as YamlSequence)?.Items ?? [];

    /// <summary>The entries of a mapping.</summary>
    public static IReadOnlyList<YamlEntry> Entries(this YamlNode? node) => (node as YamlMapping)?.Entries ?? [];

    /// <summary>The text of a scalar that is not null.</summary>
    public static string? Text(this YamlNode? node) => node is YamlScalar { Kind: not YamlScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>The whole number that a scalar is.</summary>
    public static long? Integer(this YamlNode? node) =>
        node is YamlScalar { Kind: YamlScalarKind.Integer } scalar && YamlScalars.Integer(scalar.Text) is { } value
        && value >= long.MinValue && value <= long.MaxValue
            ? (long)value
            : node is YamlScalar { Kind: YamlScalarKind.Float } number && YamlScalars.Float(number.Text) is { } real && real == Math.Floor(real) && Math.Abs(real) < 1e15
                ? (long)real
                : null;

    /// <summary>The boolean that a scalar is.</summary>
    public static bool? Boolean(this YamlNode? node) =>
        node is YamlScalar { Kind: YamlScalarKind.Boolean } scalar ? YamlScalars.Boolean(scalar.Text) : null;

    /// <summary>Whether the node is there and not null.</summary>
    public static bool IsSet(this YamlNode? node) => node is not null and not YamlScalar { Kind: YamlScalarKind.Null };

    /// <summary>A step into a list, as paths are written.</summary>
    public static string At(this string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
