namespace ChartGen.Helm.Templates.Execution;

/// <summary>The stacks and buffers of a run. A chart is rendered in many runs, one after another: each thread keeps one for the next.</summary>
internal sealed class RunMemory
{
    private const int MostBuffers = 8;
    private const int LargestBuffer = 256 * 1024;

    [ThreadStatic]
    private static RunMemory? idle;

    private readonly Stack<TextBuffer> buffers = new();

    public VariableStack Variables { get; } = new();

    public ArgumentStack Arguments { get; } = new();

    /// <summary>The names that were included.</summary>
    public Dictionary<string, Inclusion> Included { get; } = new(StringComparer.Ordinal);

    public static RunMemory Take()
    {
        var taken = idle ?? new RunMemory();
        idle = null;
        return taken;
    }

    /// <summary>Gives the memory back, when its run has ended well.</summary>
    public void GiveBack()
    {
        Included.Clear();
        if (Variables.Empty() && Arguments.Empty())
        {
            idle = this;
        }
    }

    public TextBuffer TakeBuffer(int maximum)
    {
        if (!buffers.TryPop(out var buffer))
        {
            return new TextBuffer(maximum);
        }

        buffer.Reset(maximum);
        return buffer;
    }

    public void GiveBack(TextBuffer buffer)
    {
        if (buffers.Count < MostBuffers && buffer.Capacity <= LargestBuffer)
        {
            buffer.Clear();
            buffers.Push(buffer);
        }
    }
}
