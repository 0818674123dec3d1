namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>A place in a YAML text; all numbers from 0, columns in UTF-16 units.</summary>
internal readonly record struct YamlMark(int Index, int Line, int Column);
