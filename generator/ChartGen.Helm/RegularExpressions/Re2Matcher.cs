using System.Text;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>
/// Runs an automaton over a text. The sets of places where it can be become states, made when first reached and then
/// kept, so that a text costs one look-up a character.
/// </summary>
internal sealed class Re2Matcher
{
    private const int MaxStates = 2000;

    private readonly Re2Stepper stepper;
    private readonly RuneAlphabet alphabet;
    private readonly Lock gate = new();
    private readonly Dictionary<string, Re2State> states = new(StringComparer.Ordinal);
    private Re2State start;

    public Re2Matcher(Re2Program program)
    {
        stepper = new Re2Stepper(program);
        alphabet = new RuneAlphabet(program);
        start = NewStart();
    }

    public bool IsMatch(string text)
    {
        var state = start;
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = alphabet.LetterOf(rune.Value);
            state = state.Next[letter] ?? Step(state, letter);
            if (state.IsFinal)
            {
                return state.Accepts;
            }
        }

        return state.AcceptsAtEnd ??= stepper.AcceptsAtEnd(state);
    }

    private Re2State NewStart() => new([stepper.Start], Re2Place.TextStart, alphabet.Count);

    private Re2State Step(Re2State from, int letter)
    {
        lock (gate)
        {
            if (from.Next[letter] is { } known)
            {
                return known;
            }

            if (states.Count >= MaxStates)
            {
                // Begin anew: nobody holds the old states once their matches have ended.
                states.Clear();
                start = NewStart();
            }

            var rune = alphabet.Example(letter);
            var places = stepper.Step(from, rune);
            var place = Re2Places.After(rune);
            var key = places is null ? "" : new StringBuilder().Append((char)place).Append(string.Concat(places.Select(pc => (char)pc))).ToString();
            if (!states.TryGetValue(key, out var state))
            {
                state = places is null ? Re2State.Accepting : places.Count == 0 ? Re2State.Dead : new Re2State(places, place, alphabet.Count);
                states.Add(key, state);
            }

            from.Next[letter] = state;
            return state;
        }
    }
}
