namespace ChartGen.Helm.RegularExpressions;

/// <summary>A parsed regular expression.</summary>
internal abstract record Re2Node
{
    /// <summary>One code point out of a set.</summary>
    public sealed record Set(RuneSet Runes) : Re2Node;

    /// <summary>One after another; nothing matches the empty text.</summary>
    public sealed record Sequence(IReadOnlyList<Re2Node> Parts) : Re2Node;

    /// <summary>One or another.</summary>
    public sealed record Choice(IReadOnlyList<Re2Node> Parts) : Re2Node;

    /// <summary>The same again; without maximum when it is null.</summary>
    public sealed record Repeat(Re2Node Part, int Minimum, int? Maximum, bool IsLazy = false) : Re2Node;

    /// <summary>A group whose text is kept, by its number.</summary>
    public sealed record Group(Re2Node Part, int Number) : Re2Node;

    /// <summary>A place in the text.</summary>
    public sealed record Assertion(Re2Assertion Kind) : Re2Node;
}
