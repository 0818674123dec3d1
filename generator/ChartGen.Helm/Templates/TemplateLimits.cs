namespace ChartGen.Helm.Templates;

/// <summary>What a template may cost: templates are not trusted.</summary>
public sealed record TemplateLimits
{
    /// <summary>How many characters one template, or one <c>include</c>, may write.</summary>
    public int MaxOutput { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many steps (actions, turns of a loop, calls) one template may take.</summary>
    public long MaxSteps { get; init; } = 500_000_000;

    /// <summary>How deep templates, <c>include</c> and <c>tpl</c> may be nested; Helm's own bound of 1,000 a name comes first.</summary>
    public int MaxDepth { get; init; } = 100_000;

    /// <summary>How long one template may take; null for no bound.</summary>
    public TimeSpan? MaxTime { get; init; } = TimeSpan.FromMinutes(2);
}
