namespace ChartGen.Helm.Overrides;

/// <summary>What a value after <c>--set</c> and its kin is.</summary>
internal enum SetMode
{
    /// <summary><c>--set</c>: a boolean, null or whole number where it looks like one.</summary>
    Typed,

    /// <summary><c>--set-string</c>: a string.</summary>
    Text,

    /// <summary><c>--set-json</c>: JSON.</summary>
    Json,

    /// <summary><c>--set-file</c>: the name of a file whose text it is.</summary>
    File,

    /// <summary><c>--set-literal</c>: a string, all of the rest, without escapes.</summary>
    Literal,
}
