namespace ChartGen.Helm.Values;

/// <summary>Why a text is no number.</summary>
internal enum NumberError
{
    None,

    /// <summary>It has not the form of one.</summary>
    Syntax,

    /// <summary>It is too large; the value given is the largest there is.</summary>
    Range,
}
