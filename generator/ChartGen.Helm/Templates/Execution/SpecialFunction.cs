namespace ChartGen.Helm.Templates.Execution;

/// <summary>Functions whose arguments are treated in a way of their own.</summary>
internal enum SpecialFunction
{
    None,

    /// <summary>Stops at the first argument that is false.</summary>
    And,

    /// <summary>Stops at the first argument that is true.</summary>
    Or,

    /// <summary>Is told the text of its first argument.</summary>
    Call,
}
