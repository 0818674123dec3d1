using ChartGen.Helm.Overrides;
using ChartGen.Helm.Templates;

namespace ChartGen.Helm.Rendering;

/// <summary>How a chart is rendered; what is not said is as <c>helm template</c> has it.</summary>
public sealed record RenderRequest
{
    /// <summary>The release's name.</summary>
    public string ReleaseName { get; init; } = "release-name";

    /// <summary>A template that makes the release's name, such as <c>mq-{{ "x" | upper }}</c>; it wins over the name.</summary>
    public string? NameTemplate { get; init; }

    /// <summary>The release's namespace.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>Whether <c>.Release.IsUpgrade</c> is true, instead of <c>.Release.IsInstall</c>.</summary>
    public bool IsUpgrade { get; init; }

    /// <summary>The values that win over the chart's own.</summary>
    public ValueOptions Values { get; init; } = new();

    /// <summary>The Kubernetes version that templates see; null for that of Helm 4.1.4, v1.35.0.</summary>
    public string? KubeVersion { get; init; }

    /// <summary>API versions that <c>.Capabilities.APIVersions</c> has beside those that Helm knows.</summary>
    public IReadOnlyList<string> ApiVersions { get; init; } = [];

    /// <summary>Whether values are not held against values.schema.json.</summary>
    public bool SkipSchemaValidation { get; init; }

    /// <summary>Whether <see cref="RenderedChart.SourceOf"/> and <see cref="RenderedChart.Usage"/> are wanted.</summary>
    public bool Trace { get; init; }

    /// <summary>What each template may cost, its clock, and who is told what it reads.</summary>
    public RenderOptions Options { get; init; } = new();

    /// <summary>Is given each line that Helm logs to its error stream, such as <c>level=INFO msg="…"</c>.</summary>
    public Action<string>? Log { get; init; }
}
