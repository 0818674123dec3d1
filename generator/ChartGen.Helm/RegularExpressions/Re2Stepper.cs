namespace ChartGen.Helm.RegularExpressions;

/// <summary>Finds the next state of an automaton.</summary>
internal sealed class Re2Stepper
{
    private readonly Re2Program program;
    private readonly bool isAnchored;

    public Re2Stepper(Re2Program program)
    {
        this.program = program;
        isAnchored = IsAnchored();
    }

    public int Start => program.Start;

    /// <summary>The places after a code point; null when the expression has matched before it.</summary>
    public IReadOnlyList<int>? Step(Re2State from, int rune)
    {
        var reached = Reach(from, Re2Places.After(rune));
        if (reached is null)
        {
            return null;
        }

        var next = new SortedSet<int>();
        foreach (var place in reached)
        {
            var instruction = program.Instructions[place];
            if (instruction.Runes!.Contains(rune))
            {
                next.Add(instruction.Next);
            }
        }

        if (!isAnchored)
        {
            next.Add(program.Start);
        }

        return [.. next];
    }

    public bool AcceptsAtEnd(Re2State state) => Reach(state, Re2Place.TextEnd) is null;

    /// <summary>The rune instructions that are reached without reading; null when the match is reached.</summary>
    private List<int>? Reach(Re2State from, Re2Place after)
    {
        var seen = new HashSet<int>();
        var runes = new List<int>();
        var waiting = new Stack<int>(from.Places);
        while (waiting.TryPop(out var place))
        {
            if (!seen.Add(place))
            {
                continue;
            }

            var instruction = program.Instructions[place];
            switch (instruction.Operation)
            {
                case Re2Operation.Match:
                    return null;
                case Re2Operation.Rune:
                    runes.Add(place);
                    break;
                case Re2Operation.Split:
                    waiting.Push(instruction.Next);
                    waiting.Push(instruction.Other);
                    break;
                default:
                    if (Re2Places.Holds((Re2Assertion)instruction.Other, from.Before, after))
                    {
                        waiting.Push(instruction.Next);
                    }

                    break;
            }
        }

        return runes;
    }

    /// <summary>Whether every way begins with the start of the text: then it need not be tried further on.</summary>
    private bool IsAnchored()
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([program.Start]);
        while (waiting.TryPop(out var next))
        {
            var instruction = program.Instructions[next];
            if (!seen.Add(next))
            {
                continue;
            }

            if (instruction.Operation == Re2Operation.Split)
            {
                waiting.Push(instruction.Next);
                waiting.Push(instruction.Other);
            }
            else if (instruction.Operation != Re2Operation.Assert || instruction.Other != (int)Re2Assertion.TextStart)
            {
                return false;
            }
        }

        return true;
    }
}
