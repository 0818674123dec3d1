using System.Text;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>
/// Finds where an expression matches, with its groups, by running all ways at once in the order of their rank (Pike's
/// machine): linear in the text, and of several matches the one that a backtracking engine would find first.
/// </summary>
internal sealed class Re2Searcher(Re2Program program, int groups)
{
    private readonly Re2Instruction[] instructions = [.. program.Instructions];

    // Those of the search before, when no other thread has them.
    private Re2Threads[]? spare;

    public int[]? Find(string text, int start)
    {
        var threads = Interlocked.Exchange(ref spare, null) ?? [new(instructions.Length, groups * 2), new(instructions.Length, groups * 2)];
        var found = Find(text, start, threads[0], threads[1]);
        threads[0].Clear();
        threads[1].Clear();
        spare = threads;
        return found;
    }

    private int[]? Find(string text, int start, Re2Threads current, Re2Threads next)
    {
        var before = Before(text, start);
        int[]? found = null;
        for (var position = start; ; )
        {
            var isEnd = position >= text.Length;
            var rune = Rune.ReplacementChar;
            var length = 0;
            if (!isEnd)
            {
                var isValid = Rune.DecodeFromUtf16(text.AsSpan(position), out rune, out length) == System.Buffers.OperationStatus.Done;
                rune = isValid ? rune : Rune.ReplacementChar;
                length = Math.Max(length, 1);
            }

            var after = isEnd ? Re2Place.TextEnd : Re2Places.After(rune.Value);
            if (found is null)
            {
                var places = new int[groups * 2];
                Array.Fill(places, -1);
                places[0] = position;
                current.Follow(instructions, program.Start, places, position, before, after);
            }

            for (var i = 0; i < current.Count; i++)
            {
                var (place, kept) = current[i];
                var instruction = instructions[place];
                if (instruction.Operation == Re2Operation.Match)
                {
                    found = (int[])kept.Clone();
                    found[1] = position;

                    // Those after it are of lower rank.
                    break;
                }

                if (!isEnd && instruction.Runes!.Contains(rune.Value))
                {
                    next.Wait(instruction.Next, kept);
                }
            }

            if (isEnd || (found is not null && next.WaitingCount == 0))
            {
                return found;
            }

            position += length;
            before = after == Re2Place.TextEnd ? before : Re2Places.After(rune.Value);
            Enter(text, position, next, before);
            (current, next) = (next, current);
            next.Clear();
        }
    }

    private void Enter(string text, int position, Re2Threads threads, Re2Place before)
    {
        var after = Re2Place.TextEnd;
        if (position < text.Length)
        {
            var isValid = Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out _) == System.Buffers.OperationStatus.Done;
            after = Re2Places.After(isValid ? rune.Value : Rune.ReplacementChar.Value);
        }

        foreach (var (place, kept) in threads.TakeWaiting())
        {
            threads.Follow(instructions, place, kept, position, before, after);
        }
    }

    private static Re2Place Before(string text, int start)
    {
        if (start == 0)
        {
            return Re2Place.TextStart;
        }

        var isValid = Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out var rune, out _) == System.Buffers.OperationStatus.Done;
        return Re2Places.After(isValid ? rune.Value : Rune.ReplacementChar.Value);
    }
}
