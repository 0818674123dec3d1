using System.Text;
using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>An action that writes a value, or declares variables.</summary>
internal sealed class ActionNode(int position, PipeNode pipe) : Node(position)
{
    public PipeNode Pipe => pipe;

    public override Flow Walk(Frame frame, in Cell dot)
    {
        frame.Node = this;
        frame.Run.Step();
        var value = pipe.Evaluate(frame, dot);
        if (pipe.Declarations.Count == 0)
        {
            frame.Node = this;
            frame.WriteValue(this, value);
        }

        return Flow.Next;
    }

    public override void WriteTo(StringBuilder text)
    {
        text.Append("{{");
        pipe.WriteTo(text);
        text.Append("}}");
    }
}
