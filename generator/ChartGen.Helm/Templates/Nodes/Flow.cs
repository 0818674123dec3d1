namespace ChartGen.Helm.Templates.Nodes;

/// <summary>Where execution goes on.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
}
