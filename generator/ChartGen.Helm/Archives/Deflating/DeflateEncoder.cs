namespace ChartGen.Helm.Archives.Deflating;

/// <summary>Compresses into deflate blocks (RFC 1951). The bytes follow from the input alone, on every machine.</summary>
internal sealed class DeflateEncoder
{
    // A match of this length is taken without a look whether a longer one begins at the next byte.
    private const int LongEnough = 16;

    private readonly MatchFinder finder = new();
    private readonly DeflateBlock block = new();

    /// <summary>Writes blocks that hold the bytes and refer to nothing before them.</summary>
    public void Encode(ref BitWriter output, ReadOnlySpan<byte> data, bool last)
    {
        finder.Clear();
        var (written, position) = (0, 0);
        do
        {
            position = Collect(data, position, Math.Min(data.Length, written + DeflateBlock.Size));
            block.Write(ref output, data[written..position], last && position == data.Length);
            written = position;
        }
        while (position < data.Length);
    }

    // A match waits until it is known that the next byte does not begin a longer one.
    private int Collect(ReadOnlySpan<byte> data, int position, int end)
    {
        var (length, distance) = (0, 0);
        while (position < end)
        {
            if (length == 0)
            {
                finder.Add(data, position, position + 1);
                (length, distance) = (finder.Find(data, position, 0), finder.Distance);
            }

            if (length == 0)
            {
                block.Literal(data[position++]);
                continue;
            }

            finder.Add(data, position + 1, position + 2);
            var next = length < LongEnough && position + 1 < end ? finder.Find(data, position + 1, length) : 0;
            if (next > 0)
            {
                block.Literal(data[position++]);
                (length, distance) = (next, finder.Distance);
                continue;
            }

            block.Match(length, distance);
            finder.Add(data, position + 2, position + length);
            position += length;
            length = 0;
        }

        return position;
    }
}
