namespace ChartGen.Helm.Yaml;

/// <summary>What a scalar is, by the rules of YAML 1.1 as Helm applies them.</summary>
public enum YamlScalarKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Nothing: empty, ~ or null.</summary>
    Null,

    /// <summary>true, yes, on, y and their opposites.</summary>
    Boolean,

    /// <summary>A whole number, in base 2, 8, 10 or 16.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent, infinity or not-a-number.</summary>
    Float,
}
