using System.Text;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>The end of a block, or its else; not kept in the tree.</summary>
internal sealed class EndNode(int position, bool isElse) : Node(position)
{
    public bool IsElse { get; } = isElse;

    public override void WriteTo(StringBuilder text) => text.Append(IsElse ? "{{else}}" : "{{end}}");
}
