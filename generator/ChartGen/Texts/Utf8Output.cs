using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>Takes what a source prints as UTF-8, so that a long text is held once and not also as a string.</summary>
internal sealed class Utf8Output : IScriptOutput, IDisposable
{
    private const int FirstSize = 32 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int size;

    /// <summary>How many bytes were printed.</summary>
    public int Size => size;

    public void Write(string text, int offset, int count)
    {
        var part = text.AsSpan(offset, count);
        Reserve(Encoding.UTF8.GetMaxByteCount(count));
        size += Encoding.UTF8.GetBytes(part, buffer.AsSpan(size));
    }

    /// <summary>Takes bytes that were printed before.</summary>
    public void Write(ReadOnlySpan<byte> printed)
    {
        Reserve(printed.Length);
        printed.CopyTo(buffer.AsSpan(size));
        size += printed.Length;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>The bytes from a place on; they are lost with the next that is printed.</summary>
    public ReadOnlySpan<byte> From(int start) => buffer.AsSpan(start, size - start);

    /// <summary>Empty: Scriban asks for the text as a string when it is done.</summary>
    public override string ToString() => "";

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Reserve(int count)
    {
        if (buffer.Length - size >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, size + count));
        buffer.AsSpan(0, size).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
