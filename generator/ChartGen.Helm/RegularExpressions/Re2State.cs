namespace ChartGen.Helm.RegularExpressions;

/// <summary>Where an automaton can be after some text.</summary>
/// <param name="places">The instructions, in order, before anything is asked of the place in the text.</param>
/// <param name="before">What stands before this place.</param>
/// <param name="letters">How many letters the alphabet has.</param>
internal sealed class Re2State(IReadOnlyList<int> places, Re2Place before, int letters)
{
    /// <summary>The expression has matched; the rest of the text does not matter.</summary>
    public static Re2State Accepting { get; } = new([], Re2Place.Other, 0) { IsFinal = true, Accepts = true };

    /// <summary>The expression cannot match any more.</summary>
    public static Re2State Dead { get; } = new([], Re2Place.Other, 0) { IsFinal = true };

    public IReadOnlyList<int> Places { get; } = places;

    public Re2Place Before { get; } = before;

    /// <summary>The state after each letter, as far as it is known.</summary>
    public Re2State?[] Next { get; } = new Re2State?[letters];

    public bool IsFinal { get; private init; }

    public bool Accepts { get; private init; }

    /// <summary>Whether the expression matches when the text ends here; null when nobody asked yet.</summary>
    public bool? AcceptsAtEnd { get; set; }
}
