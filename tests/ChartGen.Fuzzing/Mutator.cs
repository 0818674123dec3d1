using System.Text;

namespace ChartGen.Fuzzing;

/// <summary>Makes inputs of others: cut, doubled, spliced, nested, with the reader's own words put in.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> words)
{
    private const int LargestInput = 256 * 1024;
    private static readonly string[] Numbers = ["0", "-1", "1", "255", "65536", "99999", "2147483648", "-9223372036854775808", "18446744073709551616", "1e309", "0x", "08", ".5", "1_0"];

    private readonly byte[][] words = [.. words.Concat(Numbers).Select(Encoding.UTF8.GetBytes)];

    /// <summary>An input made of one of the others.</summary>
    public byte[] Change(IReadOnlyList<byte[]> inputs)
    {
        var changed = new List<byte>(inputs[random.Next(inputs.Count)]);
        for (var changes = 1 + random.Next(random.Next(2) == 0 ? 2 : 8); changes > 0; changes--)
        {
            Step(changed, inputs);
        }

        return changed.Count > LargestInput ? [.. changed.Take(LargestInput)] : [.. changed];
    }

    private void Step(List<byte> input, IReadOnlyList<byte[]> inputs)
    {
        var at = random.Next(input.Count + 1);
        switch (random.Next(11))
        {
            case 0 when input.Count > at:
                input[at] = (byte)random.Next(256);
                break;
            case 1 when input.Count > at:
                input[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                input.RemoveRange(at, Length(input, at));
                break;
            case 3:
                input.InsertRange(at, input.GetRange(at, Length(input, at)));
                break;
            case 4:
                input.InsertRange(at, Piece(inputs[random.Next(inputs.Count)]));
                break;
            case 5:
                input.RemoveRange(at, input.Count - at);
                input.AddRange(Tail(inputs[random.Next(inputs.Count)]));
                break;
            case 6:
                Nest(input, at);
                break;
            case 7 when input.Count > 0:
                var from = random.Next(input.Count);
                input.RemoveRange(from, Length(input, from));
                input.InsertRange(from, words[random.Next(words.Length)]);
                break;
            default:
                input.InsertRange(at, words[random.Next(words.Length)]);
                break;
        }
    }

    // Many times the same opens what nests, thousands of levels deep now and then.
    private void Nest(List<byte> input, int at)
    {
        var piece = random.Next(3) > 0 ? words[random.Next(words.Length)] : [.. input.GetRange(at, Math.Min(40, Length(input, at)))];
        var times = random.Next(12) == 0 ? random.Next(2_000, 30_000) : random.Next(2, 40);
        times = Math.Min(times, (LargestInput - Math.Min(LargestInput, input.Count)) / Math.Max(1, piece.Length));
        input.InsertRange(at, Enumerable.Repeat(piece, times).SelectMany(bytes => bytes));
    }

    private int Length(List<byte> input, int at) => Math.Min(input.Count - at, random.Next(4) == 0 ? random.Next(200) : random.Next(1, 12));

    private ArraySegment<byte> Piece(byte[] other)
    {
        var start = random.Next(other.Length + 1);
        return new ArraySegment<byte>(other, start, Math.Min(other.Length - start, random.Next(80)));
    }

    private ArraySegment<byte> Tail(byte[] other)
    {
        var start = random.Next(other.Length + 1);
        return new ArraySegment<byte>(other, start, other.Length - start);
    }
}
