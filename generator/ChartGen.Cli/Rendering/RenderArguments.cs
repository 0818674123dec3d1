using ChartGen.Helm.Rendering;

namespace ChartGen.Cli.Rendering;

/// <summary>What chartgen render was asked for.</summary>
internal sealed record RenderArguments(string Chart, RenderRequest Request)
{
    public IReadOnlyList<string> ShowOnly { get; init; } = [];

    public string? OutputFolder { get; init; }

    public bool UseReleaseName { get; init; }

    public bool IncludeCrds { get; init; }

    public bool Hooks { get; init; } = true;

    /// <summary>Whether what was refused is told with its place, below Helm's own text.</summary>
    public bool Details { get; init; }

    public bool Tests { get; init; } = true;
}
