using ChartGen.Helm.Templates.Nodes;

namespace ChartGen.Helm.Templates.Parsing;

/// <summary>A template that has a name: a file, or what <c>define</c> or <c>block</c> made.</summary>
internal sealed class Definition(string name, TemplateSource source, ListNode root)
{
    public string Name { get; } = name;

    /// <summary>The file that it stands in.</summary>
    public TemplateSource Source { get; } = source;

    public ListNode Root { get; } = root;

    /// <summary>Whether it holds nothing but space: such a one replaces no other.</summary>
    public bool IsEmpty { get; } = root.IsBlank;
}
