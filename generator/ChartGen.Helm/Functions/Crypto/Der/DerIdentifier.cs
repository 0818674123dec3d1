using System.Globalization;

namespace ChartGen.Helm.Functions;

/// <summary>Object identifiers, as Go reads and prints them.</summary>
internal static class DerIdentifier
{
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            throw DerReader.Syntax("zero length OBJECT IDENTIFIER");
        }

        // The first two numbers are one: 40 times the first, which is 0 to 2, and the second.
        var offset = 0;
        var first = Base128(bytes, ref offset);
        List<int> numbers = first < 80 ? [first / 40, first % 40] : [2, first - 80];
        while (offset < bytes.Length)
        {
            numbers.Add(Base128(bytes, ref offset));
        }

        return string.Join('.', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    public static int Base128(ReadOnlySpan<byte> bytes, ref int offset)
    {
        const int Longest = 5;
        var number = 0L;
        for (var count = 0; offset < bytes.Length; count++)
        {
            if (count == Longest)
            {
                throw DerReader.Structure("base 128 integer too large");
            }

            var next = bytes[offset];
            if (count == 0 && next == 0x80)
            {
                throw DerReader.Syntax("integer is not minimally encoded");
            }

            number = (number << 7) | (uint)(next & 0x7F);
            offset++;
            if (next < 0x80)
            {
                return number <= int.MaxValue ? (int)number : throw DerReader.Structure("base 128 integer too large");
            }
        }

        throw DerReader.Syntax("truncated base 128 integer");
    }
}
