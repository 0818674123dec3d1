namespace ChartGen.Helm.Values;

/// <summary>An error that a function gives, as Go's functions return one; its message is Go's.</summary>
public class GoErrorException : Exception
{
    /// <summary>An error without a message.</summary>
    public GoErrorException()
    {
    }

    /// <summary>An error with a message.</summary>
    /// <param name="message">Go's message.</param>
    public GoErrorException(string message)
        : base(message)
    {
    }

    /// <summary>An error that came of another.</summary>
    /// <param name="message">Go's message.</param>
    /// <param name="innerException">The cause.</param>
    public GoErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
