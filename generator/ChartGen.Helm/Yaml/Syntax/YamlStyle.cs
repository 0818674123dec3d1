namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>How a scalar is written.</summary>
internal enum YamlStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
