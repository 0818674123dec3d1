namespace ChartGen.Helm.Archives;

/// <summary>
/// The bytes are no chart archive that is safe to read. The message says what was found and what is allowed, and is
/// meant for the person who named the archive.
/// </summary>
public sealed class ChartArchiveException : Exception
{
    internal ChartArchiveException(string message)
        : base(message)
    {
    }

    internal ChartArchiveException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
