using System.Text;
using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>A node of a parsed template.</summary>
internal abstract class Node(int position)
{
    // Of one element, so that it is there as a whole or not at all.
    private TemplatePosition[]? place;

    /// <summary>Where it begins, in characters of the text.</summary>
    public int Position { get; } = position;

    /// <summary>Where it stands in its file, and what stands there: worked out when it is first asked for.</summary>
    public TemplatePosition PlaceIn(TemplateSource source)
    {
        var known = Volatile.Read(ref place) ?? [SourceLines.Of(source, Position, this is TextNode ? null : ToString())];
        Volatile.Write(ref place, known);
        return known[0];
    }

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
