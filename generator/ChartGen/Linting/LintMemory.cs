using ChartGen.Helm.Rendering;

namespace ChartGen.Linting;

/// <summary>
/// What the folders of many deployments share while they are linted one after another: what is read out of a text that
/// several of them have is read once. Nothing in it says where a text stands. May be used by several threads at once.
/// </summary>
public sealed class LintMemory
{
    /// <summary>The templates of the charts, and what they gave.</summary>
    public RenderCache Templates { get; } = new();
}
