namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>A token; <see cref="Text"/> and <see cref="Suffix"/> are the halves of a tag or of a directive.</summary>
internal readonly record struct YamlToken(
    YamlTokenKind Kind, YamlMark Start, YamlMark End, string Text = "", string Suffix = "", YamlStyle Style = YamlStyle.Plain);
