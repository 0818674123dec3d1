namespace ChartGen.Helm.Templates.Execution;

/// <summary>The arguments of the functions that are being called.</summary>
internal sealed class ArgumentStack
{
    private const int MostKept = 4096;

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

    /// <summary>Forgets all arguments; false when there was room for so many that it is better not kept.</summary>
    public bool Empty()
    {
        Truncate(0);
        return items.Length <= MostKept;
    }

    public void Truncate(int count)
    {
        while (Count > count)
        {
            items[--Count] = null;
        }
    }
}
