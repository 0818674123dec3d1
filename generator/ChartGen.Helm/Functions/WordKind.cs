namespace ChartGen.Helm.Functions;

/// <summary>What the words of an identifier consist of.</summary>
internal enum WordKind
{
    None,
    Number,
    Upper,
    Alphabet,
    Connector,
    Punctuation,
    Other,
}
