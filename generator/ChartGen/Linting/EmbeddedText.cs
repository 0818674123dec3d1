using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting.Places;

namespace ChartGen.Linting;

/// <summary>A text that stands in an object, such as haproxy.cfg in a ConfigMap.</summary>
/// <param name="Owner">The object.</param>
/// <param name="Key">Its key there, such as <c>haproxy.cfg</c>.</param>
/// <param name="Value">The value that is the text.</param>
/// <param name="Texts">The files of the chart that made the object; null without one.</param>
public sealed record EmbeddedText(ManifestObject Owner, string Key, YamlScalar Value, ChartTexts? Texts)
{
    /// <summary>The file in which the object's value was written.</summary>
    public string File => Owner.Locate(Value).File;

    /// <summary>How findings name it.</summary>
    public string Subject => $"{Owner.Title} data[{Key}]";

    /// <summary>
    /// Where a place of the text was written: in the chart's file of that name when the line stands there, else where the
    /// object's line was written.
    /// </summary>
    public SourceLocation Locate(int line, int column)
    {
        if (Texts?.FindLine(Key, Value.Text, line) is { } own)
        {
            return own with { Column = column };
        }

        var start = Owner.Line(Value.Location.Line);
        var isBlock = Value.Location.Column <= start.Length && start[Value.Location.Column - 1] is '|' or '>';
        if (!isBlock)
        {
            return Owner.Locate(Value);
        }

        // A text that is a block of the values stands there line by line.
        if (Owner.BlockOf(Value, Key) is { } block && Texts?.PathOf(block.File) is { } path && Texts.Line(path, block.Line).TrimEnd().TrimEnd('-', '+').EndsWith('|'))
        {
            var first = Texts.Line(path, block.Line + 1);
            return block with { Line = block.Line + line, Column = Math.Max(column, 1) + first.Length - first.AsSpan().TrimStart(' ').Length };
        }

        var at = Value.Location.Line + line;
        var indent = Indent(Value.Location.Line + 1);
        return Owner.Locate(Value with { Location = Value.Location with { Line = at, Column = Math.Max(column, 1) + indent }, Text = "" });
    }

    /// <summary>Where a line of the text stands, word for word, in the chart's file of that name; null when it does not.</summary>
    public SourceLocation? Written(int line, string text) =>
        Texts?.FindLine(Key, Value.Text, line) is { } own && Texts.PathOf(own.File) is { } path && Texts.Line(path, own.Line) == text
            ? own with { Column = 1 }
            : null;

    private int Indent(int line)
    {
        var text = Owner.Line(line);
        return text.Length - text.AsSpan().TrimStart(' ').Length;
    }
}
