using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary><c>if</c> or <c>with</c>, which also sets the dot.</summary>
internal sealed class BranchNode(int position, PipeNode pipe, ListNode list, ListNode? otherwise, bool setsDot) : Node(position)
{
    public PipeNode Pipe => pipe;

    public ListNode List => list;

    public ListNode? Otherwise => otherwise;

    /// <summary>Whether it is <c>with</c>.</summary>
    public bool SetsDot => setsDot;

    public override Flow Walk(Frame frame, in Cell dot)
    {
        frame.Node = this;
        frame.Run.Step();
        var mark = frame.Run.Variables.Count;
        var value = pipe.Evaluate(frame, dot);
        var flow = GoTruth.Of(value.Value)
            ? list.Walk(frame, setsDot ? value : dot)
            : otherwise?.Walk(frame, dot) ?? Flow.Next;
        frame.Run.Variables.Truncate(mark);
        return flow;
    }
}
