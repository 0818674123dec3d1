namespace ChartGen.Helm.Templates;

/// <summary>What a function may know of the render that calls it.</summary>
public sealed class FunctionContext
{
    internal FunctionContext(RenderOptions options) => Options = options;

    /// <summary>How the template is rendered.</summary>
    public RenderOptions Options { get; }
}
