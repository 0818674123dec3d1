namespace ChartGen.Output;

/// <summary>What the system said against reading or writing, as a part of a message.</summary>
internal static class SystemReason
{
    /// <summary>Whether an exception tells what the system said, and not of a mistake in this program.</summary>
    public static bool IsReason(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>The system's words, without the path that .NET adds to some of them.</summary>
    public static string Of(Exception e)
    {
        // On Unix the cause within carries strerror(3)'s text.
        var message = e is UnauthorizedAccessException { InnerException: IOException cause } ? cause.Message : e.Message;
        var path = message.IndexOf(" : '", StringComparison.Ordinal);
        return path > 0 ? message[..path] : message;
    }
}
