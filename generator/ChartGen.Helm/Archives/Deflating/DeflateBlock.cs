using System.Numerics;

namespace ChartGen.Helm.Archives.Deflating;

/// <summary>Collects the literals and matches of one block, and writes it in the shortest of deflate's three ways.</summary>
internal sealed class DeflateBlock
{
    /// <summary>The bytes that end a block; the last match may reach beyond.</summary>
    public const int Size = 16 * 1024;

    private const int EndOfBlock = 256;
    private const int LengthSymbols = 286;
    private const int DistanceSymbols = 30;
    private const int LongestCode = 15;
    private const int LongestMatch = 258;
    private const int LengthBits = 9;
    private const int HeadBits = 3;
    private const int StoredHeadBits = 40;

    private static readonly HuffmanCode FixedLengths = Fixed(288, s => s < 144 ? 8 : s < 256 ? 9 : s < 280 ? 7 : 8);
    private static readonly HuffmanCode FixedDistances = Fixed(DistanceSymbols, _ => 5);

    // A literal is its byte, a match its distance above its length. There are fewer of them than bytes.
    private readonly int[] tokens = new int[Size + LongestMatch];
    private readonly HuffmanCode lengths = new(LengthSymbols, LongestCode);
    private readonly HuffmanCode distances = new(DistanceSymbols, LongestCode);
    private readonly CodeLengths head = new();
    private int count;
    private int extraBits;

    /// <summary>Adds a byte.</summary>
    public void Literal(byte value)
    {
        tokens[count++] = value;
        lengths.Counts[value]++;
    }

    /// <summary>Adds a repetition of 3 to 258 bytes from up to 32 KiB before.</summary>
    public void Match(int length, int distance)
    {
        tokens[count++] = (distance << LengthBits) | length;
        var (symbol, extra) = LengthSymbol(length);
        lengths.Counts[symbol]++;
        var (distanceSymbol, distanceExtra) = DistanceSymbol(distance);
        distances.Counts[distanceSymbol]++;
        extraBits += extra + distanceExtra;
    }

    /// <summary>Writes the block of these very bytes, and begins the next.</summary>
    public void Write(ref BitWriter output, ReadOnlySpan<byte> bytes, bool last)
    {
        lengths.Counts[EndOfBlock] = 1;
        var asFixed = HeadBits + extraBits + FixedBits();
        lengths.Make();
        distances.Make();
        var dynamic = HeadBits + extraBits + head.Make(lengths, distances) + lengths.Bits() + distances.Bits();
        var stored = StoredHeadBits + (8 * bytes.Length);
        output.Reserve(Math.Min(Math.Min(asFixed, dynamic), stored));
        if (stored < Math.Min(asFixed, dynamic))
        {
            WriteStored(ref output, bytes, last);
        }
        else if (asFixed <= dynamic)
        {
            output.Write(last ? 0b011UL : 0b010UL, HeadBits);
            WriteTokens(ref output, FixedLengths, FixedDistances);
        }
        else
        {
            output.Write(last ? 0b101UL : 0b100UL, HeadBits);
            head.Write(ref output);
            WriteTokens(ref output, lengths, distances);
        }

        (count, extraBits) = (0, 0);
        Array.Clear(lengths.Counts);
        Array.Clear(distances.Counts);
    }

    private static void WriteStored(ref BitWriter output, ReadOnlySpan<byte> bytes, bool last)
    {
        output.Write(last ? 1UL : 0UL, HeadBits);
        output.EndByte();
        output.Write((ushort)bytes.Length | ((ulong)(ushort)~bytes.Length << 16), 32);
        output.Write(bytes);
    }

    private void WriteTokens(ref BitWriter output, HuffmanCode lengths, HuffmanCode distances)
    {
        foreach (var token in tokens.AsSpan(0, count))
        {
            if (token < 1 << LengthBits)
            {
                output.Write(lengths.Codes[token], lengths.Lengths[token]);
                continue;
            }

            // The bits of a symbol's own after its code: what the length has beyond the least of the symbol.
            var (length, distance) = (token & ((1 << LengthBits) - 1), token >> LengthBits);
            var (symbol, extra) = LengthSymbol(length);
            var bits = (ulong)lengths.Codes[symbol] | ((ulong)Lowest(length - 3, extra) << lengths.Lengths[symbol]);
            var size = lengths.Lengths[symbol] + extra;
            (symbol, extra) = DistanceSymbol(distance);
            bits |= (ulong)distances.Codes[symbol] << size;
            size += distances.Lengths[symbol];
            output.Write(bits | ((ulong)Lowest(distance - 1, extra) << size), size + extra);
        }

        output.Write(lengths.Codes[EndOfBlock], lengths.Lengths[EndOfBlock]);
    }

    private static uint Lowest(int value, int bits) => (uint)value & ((1u << bits) - 1);

    // RFC 1951, 3.2.5: four symbols for each power of two of the length, and two of the distance.
    private static (int Symbol, int ExtraBits) LengthSymbol(int length)
    {
        if (length == LongestMatch)
        {
            return (LengthSymbols - 1, 0);
        }

        var rest = length - 3;
        var extra = Math.Max(BitOperations.Log2((uint)rest) - 2, 0);
        return (EndOfBlock + 1 + (4 * extra) + (rest >> extra), extra);
    }

    private static (int Symbol, int ExtraBits) DistanceSymbol(int distance)
    {
        var rest = distance - 1;
        var extra = Math.Max(BitOperations.Log2((uint)rest) - 1, 0);
        return ((2 * extra) + (rest >> extra), extra);
    }

    private int FixedBits()
    {
        var bits = 0;
        for (var symbol = 0; symbol < LengthSymbols; symbol++)
        {
            bits += lengths.Counts[symbol] * FixedLengths.Lengths[symbol];
        }

        return bits + (5 * distances.Counts.Sum());
    }

    private static HuffmanCode Fixed(int symbols, Func<int, int> length)
    {
        var code = new HuffmanCode(symbols, LongestCode);
        for (var symbol = 0; symbol < symbols; symbol++)
        {
            code.Lengths[symbol] = (byte)length(symbol);
        }

        code.MakeOfLengths();
        return code;
    }
}
