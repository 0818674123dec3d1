namespace ChartGen.Helm.Rendering;

/// <summary>Which of the values a render read. Paths are those of the top chart: <c>image.tag</c>, <c>subchart.port</c>,
/// <c>ports[0].name</c>.</summary>
/// <param name="Read">The paths that templates asked for, be there a value or not, in the order of their bytes.</param>
/// <param name="Unread">The paths of values that are there and that nothing read, in that order.</param>
public sealed record ValueUsage(IReadOnlyList<string> Read, IReadOnlyList<string> Unread)
{
    /// <summary>The values that templates asked for and that are not there, in the order of their paths and places.</summary>
    public IReadOnlyList<MissingRead> Missing { get; init; } = [];
}
