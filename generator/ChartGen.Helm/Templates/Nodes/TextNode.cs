using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>Text between actions.</summary>
internal sealed class TextNode(int position, string content) : Node(position)
{
    public override bool IsBlank => content.AsSpan().IsWhiteSpace();

    public override Flow Walk(Frame frame, in Cell dot)
    {
        frame.Node = this;
        frame.Write(content);
        return Flow.Next;
    }
}
