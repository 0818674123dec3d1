namespace ChartGen.Helm.Templates.Execution;

/// <summary>Text that grows.</summary>
internal sealed class TextBuffer(int maximum, int capacity = 1024)
{
    private char[] text = new char[capacity];
    private int room = Math.Min(capacity, maximum);
    private int maximum = maximum;

    // All that was written, as long as that is one string: most often it need not be made again.
    private string? only;

    public int Length { get; private set; }

    /// <summary>How much the buffer can hold without growing.</summary>
    public int Capacity => text.Length;

    public ReadOnlySpan<char> Written => only is null ? text.AsSpan(0, Length) : only;

    public void Append(string piece)
    {
        if (Length > 0 || piece.Length > maximum)
        {
            Append(piece.AsSpan());
            return;
        }

        (only, Length) = (piece.Length > 0 ? piece : null, piece.Length);
    }

    public void Append(ReadOnlySpan<char> piece)
    {
        TakeOnly();
        if (piece.Length > room - Length)
        {
            Grow(piece.Length);
        }

        piece.CopyTo(text.AsSpan(Length));
        Length += piece.Length;
    }

    public void Append(char unit)
    {
        TakeOnly();
        if (Length == room)
        {
            Grow(1);
        }

        text[Length++] = unit;
    }

    public void Append(char unit, int count)
    {
        for (; count > 0; count--)
        {
            Append(unit);
        }
    }

    public void Clear() => (only, Length) = (null, 0);

    /// <summary>Empties the buffer for another use.</summary>
    public void Reset(int most)
    {
        Clear();
        maximum = most;
        room = Math.Min(text.Length, most);
    }

    public override string ToString() => only ?? new(Written);

    private void TakeOnly()
    {
        if (only is not null)
        {
            var taken = only;
            Clear();
            Append(taken.AsSpan());
        }
    }

    private void Grow(int more)
    {
        if ((long)Length + more > maximum)
        {
            throw new LimitException($"the output is longer than {maximum} characters");
        }

        Array.Resize(ref text, (int)Math.Min(Math.Max(text.Length * 2L, (long)Length + more), Array.MaxLength));
        room = Math.Min(text.Length, maximum);
    }
}
