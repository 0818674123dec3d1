namespace ChartGen.Helm.Yaml;

/// <summary>A node of a YAML document that knows where it stands.</summary>
/// <param name="Location">Where the node begins; of an alias, where the anchored node begins.</param>
public abstract record YamlNode(SourceLocation Location);
