namespace ChartGen.Helm.RegularExpressions;

/// <summary>The flags of an expression that change what it matches; U, laziness, only changes how much.</summary>
[Flags]
internal enum Re2Flags
{
    None = 0,
    IgnoreCase = 1,
    MultiLine = 2,
    DotAll = 4,
    Ungreedy = 8,
}
