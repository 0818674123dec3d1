using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary><c>template</c>: writes what a defined template gives.</summary>
internal sealed class TemplateNode(int position, string name, PipeNode? pipe) : Node(position)
{
    public string Name => name;

    public PipeNode? Pipe => pipe;

    public override Flow Walk(Frame frame, in Cell dot)
    {
        frame.Node = this;
        frame.Run.Step();
        var definition = frame.Run.Scope.Find(name) ?? throw frame.Error($"template {GoQuote.Quote(name)} not defined");
        if (frame.Depth == Frame.MaxDepth)
        {
            throw frame.Error($"exceeded maximum template depth ({Frame.MaxDepth})");
        }

        var inner = pipe is null ? default : pipe.Evaluate(frame, dot);
        frame.Run.Call(definition, inner, frame.Depth + 1);
        return Flow.Next;
    }

    public override void WriteTo(StringBuilder text)
    {
        text.Append("{{template ").Append(GoQuote.Quote(name));
        if (pipe is not null)
        {
            text.Append(' ');
            pipe.WriteTo(text);
        }

        text.Append("}}");
    }
}
