using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class LoopControlNode(int position, Flow flow) : Node(position)
{
    public override Flow Walk(Frame frame, in Cell dot)
    {
        frame.Node = this;
        return flow;
    }
}
