using System.Text;
using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>A node of a parsed template.</summary>
internal abstract class Node(int position)
{
    /// <summary>Where it begins, in characters of the text.</summary>
    public int Position { get; } = position;

    /// <summary>Whether it writes nothing but space, whatever happens.</summary>
    public virtual bool IsBlank => false;

    /// <summary>Does what the node says.</summary>
    public virtual Flow Walk(Frame frame, in Cell dot) => throw new InvalidOperationException($"{GetType()} is no statement.");

    /// <summary>The node as Go prints it.</summary>
    public virtual void WriteTo(StringBuilder text)
    {
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        WriteTo(text);
        return text.ToString();
    }
}
