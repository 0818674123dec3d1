namespace ChartGen.Helm.Charts;

/// <summary>A chart, or the values for it, is refused. The message is Helm's, all its lines, without <c>Error: </c>.</summary>
public sealed class HelmException : Exception
{
    /// <summary>A refusal without a message.</summary>
    public HelmException()
        : this("")
    {
    }

    /// <summary>A refusal with Helm's message.</summary>
    public HelmException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal with Helm's message that came of another.</summary>
    public HelmException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether a bound of this library was reached: Helm itself would have gone on.</summary>
    public bool IsLimit { get; init; }

    /// <summary>When a schema refused values: each of them, and where it was given. Else empty.</summary>
    public IReadOnlyList<ValueRefusal> Refusals { get; init; } = [];

    /// <summary>The same with words before it.</summary>
    internal HelmException After(string words) => new(words + Message, this) { IsLimit = IsLimit };
}
