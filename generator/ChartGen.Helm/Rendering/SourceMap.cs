using ChartGen.Helm.Templates;

namespace ChartGen.Helm.Rendering;

/// <summary>Finds what wrote the lines of a document.</summary>
internal static class SourceMap
{
    public static IEnumerable<SourceLine> LinesOf(Manifest manifest, RenderedTemplate template)
    {
        var start = manifest.Start;
        foreach (var line in manifest.Text.Split('\n'))
        {
            yield return LineOf(line, start, start + line.Length, template);
            start += line.Length + 1;
        }
    }

    private static SourceLine LineOf(string line, int start, int end, RenderedTemplate template)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        TemplatePosition? text = null;
        TemplatePosition? action = null;
        TemplatePosition? beginning = null;
        var pieces = template.Pieces;
        for (var i = First(pieces, start); i < pieces.Count && (pieces[i].Start < end || pieces[i].Start == start); i++)
        {
            var next = i + 1 < pieces.Count ? pieces[i + 1].Start : template.Text.Length;
            if (next <= start || next == pieces[i].Start)
            {
                continue;
            }

            values.UnionWith(i < template.PieceValues.Count ? template.PieceValues[i] : []);
            if (pieces[i].Position.Action is null)
            {
                var from = Math.Max(start, pieces[i].Start);
                text ??= Moved(pieces[i], template.Text, from);
                beginning ??= action is null && !template.Text.AsSpan(from, Math.Max(0, Math.Min(end, next) - from)).IsWhiteSpace() ? Moved(pieces[i], template.Text, from) : null;
            }
            else
            {
                action ??= pieces[i].Position;
            }
        }

        return new SourceLine(line, action ?? text, [.. values.Where(v => !values.Any(other => other.Length > v.Length && other[v.Length] is '.' or '[' && other.StartsWith(v, StringComparison.Ordinal)))]) { Start = beginning };
    }

    // Text goes on over many lines; its place is that of its first.
    private static TemplatePosition Moved(TemplatePiece piece, string text, int at)
    {
        var lines = text.AsSpan(piece.Start, at - piece.Start).Count('\n');
        return lines == 0 ? piece.Position : piece.Position with { Line = piece.Position.Line + lines, Column = 0 };
    }

    // The last piece that begins at or before the place.
    private static int First(IReadOnlyList<TemplatePiece> pieces, int start)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Start <= start ? (middle, high) : (low, middle - 1);
        }

        while (low > 0 && pieces[low - 1].Start == pieces[low].Start)
        {
            low--;
        }

        return Math.Max(low, 0);
    }
}
