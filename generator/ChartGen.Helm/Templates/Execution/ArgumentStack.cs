namespace ChartGen.Helm.Templates.Execution;

/// <summary>The arguments of the functions that are being called.</summary>
internal sealed class ArgumentStack
{
    private object?[] items = new object?[64];

    public int Count { get; private set; }

    public void Push(object? item)
    {
        if (Count == items.Length)
        {
            // Slices that were handed out keep the old array, whose contents are the same.
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = item;
    }

    public ReadOnlySpan<object?> Slice(int start, int count) => items.AsSpan(start, count);

    public void Truncate(int count)
    {
        Array.Clear(items, count, Count - count);
        Count = count;
    }
}
