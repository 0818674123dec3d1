namespace ChartGen.Helm.RegularExpressions;

/// <summary>What an expression can ask of a place between two code points.</summary>
internal enum Re2Assertion
{
    /// <summary>\A, and ^ without the flag m.</summary>
    TextStart,

    /// <summary>\z, and $ without the flag m.</summary>
    TextEnd,

    /// <summary>^ with the flag m.</summary>
    LineStart,

    /// <summary>$ with the flag m.</summary>
    LineEnd,

    /// <summary>\b.</summary>
    WordBoundary,

    /// <summary>\B.</summary>
    NoWordBoundary,
}
