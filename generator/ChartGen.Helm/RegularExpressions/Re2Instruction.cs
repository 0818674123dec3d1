namespace ChartGen.Helm.RegularExpressions;

/// <summary>What an instruction does.</summary>
internal enum Re2Operation
{
    /// <summary>The expression has matched.</summary>
    Match,

    /// <summary>Reads one code point.</summary>
    Rune,

    /// <summary>Goes on at two places.</summary>
    Split,

    /// <summary>Goes on when the place in the text is right.</summary>
    Assert,

    /// <summary>Keeps the place in the text, then goes on.</summary>
    Keep,
}

/// <summary>One step of the automaton.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Next">Where it goes on.</param>
/// <param name="Other">The other place of a split; the <see cref="Re2Assertion"/> of an assertion; which place is kept.</param>
/// <param name="Runes">What a rune instruction reads.</param>
internal readonly record struct Re2Instruction(Re2Operation Operation, int Next, int Other, RuneSet? Runes)
{
    public static Re2Instruction Match { get; } = new(Re2Operation.Match, 0, 0, null);
}
