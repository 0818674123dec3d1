namespace ChartGen.Helm.Templates;

/// <summary>A template cannot be parsed or rendered; the message is Helm's, all its lines, without <c>Error: </c>.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>A failure without a message.</summary>
    public TemplateException()
        : this("")
    {
    }

    /// <summary>A failure with Helm's message.</summary>
    public TemplateException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with Helm's message that came of another.</summary>
    public TemplateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Where it failed; null when no place is known.</summary>
    public TemplatePosition? Position { get; init; }

    /// <summary>Whether a bound of <see cref="TemplateLimits"/> was reached: Helm itself would have gone on.</summary>
    public bool IsLimit { get; init; }
}
