using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>Nodes one after another.</summary>
internal sealed class ListNode(int position) : Node(position)
{
    private readonly List<Node> nodes = [];

    public IReadOnlyList<Node> Nodes => nodes;

    public override bool IsBlank => nodes.TrueForAll(node => node.IsBlank);

    public void Add(Node node) => nodes.Add(node);

    public override Flow Walk(Frame frame, in Cell dot)
    {
        frame.Node = this;
        for (var i = 0; i < nodes.Count; i++)
        {
            var flow = nodes[i].Walk(frame, dot);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}
