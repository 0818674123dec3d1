namespace ChartGen.Helm.RegularExpressions;

/// <summary>The places where a match can be, in the order of their rank, each with what its groups have kept.</summary>
internal sealed class Re2Threads(int instructions, int kept)
{
    private readonly int[] seen = new int[instructions];
    private readonly List<(int Place, int[] Kept)> threads = [];
    private readonly Stack<(int Place, int[] Kept)> stack = new();
    private List<(int Place, int[] Kept)> waiting = [];
    private List<(int Place, int[] Kept)> taken = [];
    private int round = 1;

    public int Count => threads.Count;

    public int WaitingCount => waiting.Count;

    public (int Place, int[] Kept) this[int index] => threads[index];

    public void Clear()
    {
        threads.Clear();
        waiting.Clear();
        taken.Clear();
        if (++round == int.MaxValue)
        {
            Array.Clear(seen);
            round = 1;
        }
    }

    /// <summary>Notes a place that is reached after the next character.</summary>
    public void Wait(int place, int[] groups) => waiting.Add((place, groups));

    public List<(int Place, int[] Kept)> TakeWaiting()
    {
        (waiting, taken) = (taken, waiting);
        waiting.Clear();
        return taken;
    }

    /// <summary>Adds the instructions that are reached from a place without reading, best first.</summary>
    public void Follow(Re2Instruction[] program, int start, int[] groups, int position, Re2Place before, Re2Place after)
    {
        stack.Push((start, groups));
        while (stack.TryPop(out var entry))
        {
            var (place, own) = entry;
            if (seen[place] == round)
            {
                continue;
            }

            seen[place] = round;
            var instruction = program[place];
            switch (instruction.Operation)
            {
                case Re2Operation.Split:
                    stack.Push((instruction.Other, own));
                    stack.Push((instruction.Next, own));
                    break;
                case Re2Operation.Keep:
                    var copy = new int[kept];
                    own.CopyTo(copy, 0);
                    copy[instruction.Other] = position;
                    stack.Push((instruction.Next, copy));
                    break;
                case Re2Operation.Assert:
                    if (Re2Places.Holds((Re2Assertion)instruction.Other, before, after))
                    {
                        stack.Push((instruction.Next, own));
                    }

                    break;
                default:
                    threads.Add((place, own));
                    break;
            }
        }
    }
}
