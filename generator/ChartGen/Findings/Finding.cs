using ChartGen.Helm.Yaml;

namespace ChartGen.Findings;

/// <summary>Something that a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What is, and what is allowed.</param>
public sealed record Finding(Rule Rule, SourceLocation Location, string Message)
{
    /// <summary>The object that it is about, such as <c>StatefulSet/mosquitto spec.replicas</c> or <c>server m4</c>; null without one.</summary>
    public string? Subject { get; init; }

    /// <summary>Other places that have to do with it, such as the file that says otherwise.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>How to mend it; null where that is not certain.</summary>
    public Fix? Fix { get; init; }
}
