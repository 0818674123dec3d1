namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>A place where a key without <c>?</c> may begin.</summary>
internal record struct SimpleKey(bool Possible, bool Required, int TokenNumber, YamlMark Mark);
