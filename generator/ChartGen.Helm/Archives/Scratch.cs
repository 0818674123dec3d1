namespace ChartGen.Helm.Archives;

/// <summary>
/// A buffer of each thread for the archive that it packs: one that is rented is given back to the system now and then, and
/// a call with a thousand charts takes it anew each time.
/// </summary>
internal static class Scratch
{
    // A chart of the usual size; larger ones are rare.
    private const int Kept = 1024 * 1024;

    [ThreadStatic]
    private static byte[]? buffer;

    /// <summary>At least so many bytes, with whatever was in them before; they are the thread's until it asks again.</summary>
    public static byte[] Of(int size)
    {
        if (buffer is { } kept && kept.Length >= size)
        {
            return kept;
        }

        var made = GC.AllocateUninitializedArray<byte>(size);
        if (size <= Kept)
        {
            buffer = made;
        }

        return made;
    }
}
