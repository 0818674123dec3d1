namespace ChartGen.Helm.RegularExpressions;

/// <summary>What stands on one side of a place in a text, as far as an assertion asks.</summary>
internal enum Re2Place
{
    TextStart,
    TextEnd,
    Newline,
    Word,
    Other,
}

/// <summary>What assertions say about places.</summary>
internal static class Re2Places
{
    public static Re2Place After(int rune) => rune switch
    {
        '\n' => Re2Place.Newline,
        '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => Re2Place.Word,
        _ => Re2Place.Other,
    };

    public static bool Holds(Re2Assertion assertion, Re2Place before, Re2Place after) => assertion switch
    {
        Re2Assertion.TextStart => before == Re2Place.TextStart,
        Re2Assertion.TextEnd => after == Re2Place.TextEnd,
        Re2Assertion.LineStart => before is Re2Place.TextStart or Re2Place.Newline,
        Re2Assertion.LineEnd => after is Re2Place.TextEnd or Re2Place.Newline,
        Re2Assertion.WordBoundary => before == Re2Place.Word != (after == Re2Place.Word),
        _ => before == Re2Place.Word == (after == Re2Place.Word),
    };
}
