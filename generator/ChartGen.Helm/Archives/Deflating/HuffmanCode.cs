namespace ChartGen.Helm.Archives.Deflating;

/// <summary>A canonical Huffman code of an alphabet (RFC 1951, 3.2.2), with codes of limited length.</summary>
internal sealed class HuffmanCode
{
    private const int SymbolBits = 9;

    private readonly int limit;
    private readonly int[] order;
    private readonly int[] weights;
    private readonly int[] parents;

    /// <summary>Makes a code without symbols.</summary>
    /// <param name="symbols">The size of the alphabet.</param>
    /// <param name="limit">The greatest length of a code, in bits.</param>
    public HuffmanCode(int symbols, int limit)
    {
        this.limit = limit;
        Counts = new int[symbols];
        Lengths = new byte[symbols];
        Codes = new ushort[symbols];
        order = new int[symbols];
        weights = new int[2 * symbols];
        parents = new int[2 * symbols];
    }

    /// <summary>How often each symbol comes; 0 for one that needs no code.</summary>
    public int[] Counts { get; }

    /// <summary>The length of each symbol's code, in bits.</summary>
    public byte[] Lengths { get; }

    /// <summary>The code of each symbol, its first bit lowest.</summary>
    public ushort[] Codes { get; }

    /// <summary>Makes the codes for the counts.</summary>
    public void Make()
    {
        var used = 0;
        for (var symbol = 0; symbol < Counts.Length; symbol++)
        {
            if (Counts[symbol] > 0)
            {
                order[used++] = (Counts[symbol] << SymbolBits) | symbol;
            }
        }

        // zlib writes no code of fewer than two symbols, so readers may not know any.
        for (var symbol = 0; used < 2; symbol++)
        {
            if (Counts[symbol] == 0)
            {
                Counts[symbol] = 1;
                order[used++] = (1 << SymbolBits) | symbol;
            }
        }

        Array.Clear(Lengths);
        Array.Sort(order, 0, used);
        Span<int> ofLength = stackalloc int[limit + 1];
        CountLengths(used, ofLength);
        for (var (i, length) = (0, limit); length > 0; length--)
        {
            for (var left = ofLength[length]; left > 0; left--)
            {
                Lengths[order[i++] & ((1 << SymbolBits) - 1)] = (byte)length;
            }
        }

        Assign(ofLength);
    }

    /// <summary>Makes the codes for lengths that were set.</summary>
    public void MakeOfLengths()
    {
        Span<int> ofLength = stackalloc int[limit + 1];
        foreach (var length in Lengths)
        {
            ofLength[length]++;
        }

        Assign(ofLength);
    }

    /// <summary>The bits of all symbols that were counted.</summary>
    public int Bits()
    {
        var bits = 0;
        for (var symbol = 0; symbol < Counts.Length; symbol++)
        {
            bits += Counts[symbol] * Lengths[symbol];
        }

        return bits;
    }

    // Huffman's tree by two queues: the symbols, rarest first, and the nodes made of the two least, which come in order.
    private void CountLengths(int used, Span<int> ofLength)
    {
        for (var i = 0; i < used; i++)
        {
            weights[i] = order[i] >> SymbolBits;
        }

        var (symbol, node) = (0, used);
        for (var made = used; made < (2 * used) - 1; made++)
        {
            weights[made] = 0;
            for (var child = 0; child < 2; child++)
            {
                var least = symbol < used && (node >= made || weights[symbol] <= weights[node]) ? symbol++ : node++;
                weights[made] += weights[least];
                parents[least] = made;
            }
        }

        // From the root down; a node's weight is no longer needed and gives place to its depth.
        weights[(2 * used) - 2] = 0;
        for (var i = (2 * used) - 3; i >= 0; i--)
        {
            weights[i] = weights[parents[i]] + 1;
            if (i < used)
            {
                ofLength[Math.Min(weights[i], limit)]++;
            }
        }

        Shorten(ofLength);
    }

    // Codes that were cut to the limit are too many: each step makes room for one by lengthening a shorter one.
    private void Shorten(Span<int> ofLength)
    {
        var taken = 0;
        for (var length = 1; length <= limit; length++)
        {
            taken += ofLength[length] << (limit - length);
        }

        for (; taken > 1 << limit; taken--)
        {
            var length = limit - 1;
            while (ofLength[length] == 0)
            {
                length--;
            }

            ofLength[length]--;
            ofLength[length + 1] += 2;
            ofLength[limit]--;
        }
    }

    private void Assign(ReadOnlySpan<int> ofLength)
    {
        Span<int> next = stackalloc int[limit + 1];
        for (var length = 2; length <= limit; length++)
        {
            next[length] = (next[length - 1] + ofLength[length - 1]) << 1;
        }

        for (var symbol = 0; symbol < Lengths.Length; symbol++)
        {
            if (Lengths[symbol] is > 0 and var length)
            {
                Codes[symbol] = Reversed(next[length]++, length);
            }
        }
    }

    private static ushort Reversed(int code, int length)
    {
        var result = 0;
        for (; length > 0; length--)
        {
            result = (result << 1) | (code & 1);
            code >>= 1;
        }

        return (ushort)result;
    }
}
