using System.Text;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>An operand and its arguments.</summary>
internal sealed class CommandNode(int position) : Node(position)
{
    public List<OperandNode> Arguments { get; } = [];

    public override void WriteTo(StringBuilder text)
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            var isPipe = Arguments[i] is PipeNode;
            text.Append(i > 0 ? " " : "").Append(isPipe ? "(" : "");
            Arguments[i].WriteTo(text);
            text.Append(isPipe ? ")" : "");
        }
    }
}
