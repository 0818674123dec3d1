namespace ChartGen.Helm.Templates.Execution;

/// <summary>Text that grows.</summary>
internal sealed class TextBuffer(int maximum, int capacity = 1024)
{
    private char[] text = new char[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => text.AsSpan(0, Length);

    public void Append(ReadOnlySpan<char> piece)
    {
        if (piece.Length > text.Length - Length)
        {
            Grow(piece.Length);
        }

        piece.CopyTo(text.AsSpan(Length));
        Length += piece.Length;
    }

    public void Append(char unit)
    {
        if (Length == text.Length)
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

    public void Clear() => Length = 0;

    public override string ToString() => new(Written);

    private void Grow(int more)
    {
        if ((long)Length + more > maximum)
        {
            throw new LimitException($"the output is longer than {maximum} characters");
        }

        Array.Resize(ref text, (int)Math.Min(Math.Max(text.Length * 2L, (long)Length + more), Array.MaxLength));
    }
}
