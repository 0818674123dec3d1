using ChartGen.Findings;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Linting.Places;

/// <summary>The places of a document that a chart rendered: the template's line, or the line of the value that it printed.</summary>
internal sealed class ChartPlaces(Lazy<RenderedChart> rendered, Manifest manifest, ChartTexts texts, ValuePlaces values) : IManifestPlaces
{
    private SourceLine[]? lines;

    public string Line(int line) => line >= 1 && line <= Written.Length ? Written[line - 1] : "";

    private SourceLine[] Lines => lines ??= [.. rendered.Value.SourceOf(manifest)];

    // Which template wrote a line is not asked to look at it.
    private string[] Written => field ??= manifest.Text.Split('\n');

    public SourceLocation Locate(YamlNode node, out IReadOnlyList<RelatedPlace> related)
    {
        related = [];
        var line = OfChart(node.Location.Line);
        var source = line >= 1 && line <= Lines.Length ? Lines[line - 1] : null;
        var path = TemplatePath(source?.Position?.Template ?? manifest.Source);
        if (source?.Position is not { } position)
        {
            return texts.Place(path, 0, 0);
        }

        // A value that a helper prints behind the key of a template belongs to that template, which chose the helper.
        if (source.Start is { } start && start.Template != position.Template)
        {
            related = [new RelatedPlace(texts.Place(path, position.Line, position.Column + 1), "the helper that prints it")];
            path = TemplatePath(start.Template);
            var brace = texts.Line(path, start.Line).IndexOf("{{", StringComparison.Ordinal);
            position = start with { Column = Math.Max(0, brace), Action = brace < 0 ? null : "" };
        }

        var template = texts.Place(path, position.Line, Column(path, position.Line, source.Text, node.Location.Column, position.Action is null ? null : position.Column));
        if (node is YamlScalar { Text.Length: > 0 } scalar && Value(source, scalar) is { } value)
        {
            related = [new RelatedPlace(template, "the template that prints the value")];
            return value;
        }

        if (node is YamlSequence { Items.Count: 0 } && values.FindEmpty(source.Values) is { } empty)
        {
            related = [new RelatedPlace(template, "the template that prints the value")];
            return empty;
        }

        return template;
    }

    // What tpl makes of a value stands in no file: the nearest line above it that a template wrote has its place.
    private int OfChart(int line)
    {
        for (var above = Math.Min(line, Lines.Length); above >= 1; above--)
        {
            if (Lines[above - 1].Position is not { } position || texts.Text(TemplatePath(position.Template)) is not null)
            {
                return above == Math.Min(line, Lines.Length) ? line : above;
            }
        }

        return line;
    }

    public LineOrigin? Origin(YamlNode node)
    {
        var line = node.Location.Line;
        var source = line >= 1 && line <= Lines.Length ? Lines[line - 1] : null;
        return source?.Position is { } position
            ? new LineOrigin(texts, TemplatePath(position.Template), position.Line, position.Action, source.Values)
            : null;
    }

    public SourceLocation? ValueAt(string path) => values.Locate(path);

    public SourceLocation? Literal(YamlScalar node, string written)
    {
        var line = node.Location.Line;
        if (line < 1 || line > Lines.Length || Lines[line - 1] is not { Position: { Action: null } position } source)
        {
            return null;
        }

        var path = TemplatePath(position.Template);
        var text = texts.Line(path, position.Line).TrimEnd('\r');
        return text == source.Text.TrimEnd('\r') && node.Location.Column <= text.Length && string.CompareOrdinal(text, node.Location.Column - 1, written, 0, written.Length) == 0
            ? texts.Place(path, position.Line, node.Location.Column)
            : null;
    }

    public SourceLocation? BlockOf(YamlScalar text, string key)
    {
        var line = text.Location.Line;
        return line >= 1 && line <= Lines.Length ? values.FindBlock(Lines[line - 1].Values, key, text.Text) : null;
    }

    private string TemplatePath(string name) => texts.PathOfTemplate(name);

    // Where text of the output stands in the template's line: at the same column when the lines begin alike, at the word
    // when it stands there, at the action otherwise.
    private int Column(string path, int line, string output, int column, int? action)
    {
        var written = texts.Line(path, line);
        var at = column - 1;
        if (at >= 0 && at < output.Length && at < written.Length && written.AsSpan(0, at + 1).SequenceEqual(output.AsSpan(0, at + 1)))
        {
            return column;
        }

        if (action is { } byteOffset)
        {
            return byteOffset + 1;
        }

        var word = at >= 0 && at < output.Length ? Word(output.AsSpan(at)) : "";
        var found = word.Length > 0 ? written.IndexOf(word, StringComparison.Ordinal) : -1;
        return found >= 0 ? found + 1 : Math.Max(1, written.Length - written.AsSpan().TrimStart().Length + 1);
    }

    private static string Word(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" :,\"'");
        return (end < 0 ? text : text[..end]).ToString();
    }

    // A key is looked for among the keys of what is printed, a value behind its own key.
    private SourceLocation? Value(SourceLine source, YamlScalar scalar)
    {
        var at = Math.Clamp(scalar.Location.Column - 1, 0, source.Text.Length);
        var after = source.Text.AsSpan(Math.Min(source.Text.Length, at + scalar.Text.Length)).TrimStart("\"'");
        return scalar.IsPlain && after.StartsWith(":") && source.Text.AsSpan(at).StartsWith(scalar.Text)
            ? source.Start is not null && source.Text.AsSpan(0, at).Trim(" -").IsEmpty ? null : values.FindKey(source.Values, scalar.Text)
            : values.Find(source.Values, scalar, KeyBefore(source.Text.AsSpan(0, at)), source.Position?.Action is not null);
    }

    // The key that a value follows, in block or in flow style; empty for an item of a list.
    private static string KeyBefore(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd();
        if (!text.EndsWith(":"))
        {
            return "";
        }

        text = text[..^1].TrimEnd();
        if (text.Length > 0 && text[^1] is '"' or '\'')
        {
            var open = text[..^1].LastIndexOf(text[^1]);
            return text[(open + 1)..^1].ToString();
        }

        return text[(text.LastIndexOfAny(" {,[") + 1)..].ToString();
    }
}
