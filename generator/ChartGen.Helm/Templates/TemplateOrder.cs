using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates;

/// <summary>Helm's order of templates: the deepest first, then from the last name to the first.</summary>
internal sealed class TemplateOrder : IComparer<TemplateSource>
{
    public static TemplateOrder Instance { get; } = new();

    public int Compare(TemplateSource? x, TemplateSource? y)
    {
        var depth = y!.Name.AsSpan().Count('/').CompareTo(x!.Name.AsSpan().Count('/'));
        return depth != 0 ? depth : GoText.Compare(y.Name, x.Name);
    }
}
