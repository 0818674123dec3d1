namespace ChartGen.Helm.Yaml;

/// <summary>What is wrong with a text that should be YAML.</summary>
public enum YamlProblemKind
{
    /// <summary>It is no YAML, or no UTF-8 text.</summary>
    Syntax,

    /// <summary>A key stands twice in one mapping. Helm takes the last.</summary>
    DuplicateKey,

    /// <summary>It is larger or deeper than is read, or its aliases expand to too much.</summary>
    Limit,

    /// <summary>Helm cannot read the value: a key that is null, a mapping or a list; a number that JSON lacks.</summary>
    Unreadable,

    /// <summary>More documents follow, which Helm does not read.</summary>
    MoreDocuments,
}
