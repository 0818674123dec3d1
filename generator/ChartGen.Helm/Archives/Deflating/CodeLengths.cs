namespace ChartGen.Helm.Archives.Deflating;

/// <summary>The head of a block with codes of its own: their lengths, run by run (RFC 1951, 3.2.7).</summary>
internal sealed class CodeLengths
{
    private const int CopyLast = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;
    private const int LeastRun = 3;
    private const int CountBits = 14;
    private const int LengthBits = 3;
    private const int FewestLengths = 257;
    private const int FewestOrder = 4;
    private const int SymbolBits = 8;

    private readonly HuffmanCode code = new(19, 7);
    private readonly List<int> items = [];
    private int lengthCount;
    private int distanceCount;
    private int orderCount;

    // The order in which the lengths of the lengths' own codes are written: those that come seldom last.
    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Makes the head of two codes; returns how many bits it takes.</summary>
    public int Make(HuffmanCode lengths, HuffmanCode distances)
    {
        lengthCount = Math.Max(FewestLengths, lengths.Lengths.AsSpan().LastIndexOfAnyExcept((byte)0) + 1);
        distanceCount = distances.Lengths.AsSpan().LastIndexOfAnyExcept((byte)0) + 1;
        items.Clear();
        Array.Clear(code.Counts);
        AddRuns([.. lengths.Lengths.AsSpan(0, lengthCount), .. distances.Lengths.AsSpan(0, distanceCount)]);
        code.Make();
        orderCount = Order.Length;
        while (orderCount > FewestOrder && code.Lengths[Order[orderCount - 1]] == 0)
        {
            orderCount--;
        }

        return CountBits + (LengthBits * orderCount) + code.Bits() + items.Sum(i => ExtraBits(i & 0xFF));
    }

    /// <summary>Writes what was made last.</summary>
    public void Write(ref BitWriter output)
    {
        output.Write((ulong)(lengthCount - FewestLengths), 5);
        output.Write((ulong)(distanceCount - 1), 5);
        output.Write((ulong)(orderCount - FewestOrder), 4);
        foreach (var symbol in Order[..orderCount])
        {
            output.Write(code.Lengths[symbol], LengthBits);
        }

        foreach (var item in items)
        {
            var symbol = item & 0xFF;
            output.Write(code.Codes[symbol], code.Lengths[symbol]);
            output.Write((ulong)(item >> SymbolBits), ExtraBits(symbol));
        }
    }

    private static int ExtraBits(int symbol) => symbol switch
    {
        CopyLast => 2,
        FewZeros => 3,
        ManyZeros => 7,
        _ => 0,
    };

    private void AddRuns(ReadOnlySpan<byte> lengths)
    {
        while (lengths.Length > 0)
        {
            var length = lengths[0];
            var run = lengths.IndexOfAnyExcept(length);
            run = run < 0 ? lengths.Length : run;
            lengths = lengths[run..];
            if (length > 0)
            {
                Add(length, 0);
                run--;
            }

            while (run >= LeastRun)
            {
                var (symbol, most) = length > 0 ? (CopyLast, 6) : run <= 10 ? (FewZeros, 10) : (ManyZeros, 138);
                var part = Math.Min(run, most);
                Add(symbol, part - (symbol == ManyZeros ? 11 : LeastRun));
                run -= part;
            }

            for (; run > 0; run--)
            {
                Add(length, 0);
            }
        }
    }

    private void Add(int symbol, int extra)
    {
        code.Counts[symbol]++;
        items.Add(symbol | (extra << SymbolBits));
    }
}
