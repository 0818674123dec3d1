namespace ChartGen.Helm.Templates.Execution;

/// <summary>
/// What wrote which part of a text. The text of an <c>include</c> that an action only indents or trims counts as written by
/// the template that it comes from.
/// </summary>
internal sealed class PieceLog(TextBuffer output, IPieceObserver? observer)
{
    // An include's text may be kept in a variable, or be asked for by an if or with before it is printed.
    private const int MostCaptures = 8;

    private readonly List<TracedPiece> pieces = [];
    private readonly List<CapturedText> captures = [];
    private int readBefore = observer?.Count ?? 0;
    private readonly int firstRead = observer?.Count ?? 0;

    /// <summary>The pieces, once nothing more is written.</summary>
    public IReadOnlyList<TracedPiece> Finish()
    {
        Settle();
        return pieces;
    }

    /// <summary>A piece begins; what was read since the last one was read for it.</summary>
    public void Begin(TemplatePosition position)
    {
        Settle();
        var now = observer?.Count ?? 0;
        pieces.Add(new TracedPiece(output.Length, position, Values(now)));
        readBefore = now;
    }

    /// <summary>An <c>include</c> or <c>tpl</c> gave a text.</summary>
    public void Captured(string text, PieceLog inner)
    {
        if (captures.Count == MostCaptures)
        {
            captures.RemoveAt(0);
        }

        captures.Add(new CapturedText(text, inner.Finish(), observer?.Between(readBefore, inner.firstRead) ?? []));
    }

    private IReadOnlyCollection<string> Values(int now) => observer?.Between(readBefore, now) ?? [];

    // The last piece is whole: an include's text in it is put in the places of its own pieces.
    private void Settle()
    {
        if (pieces.Count == 0 || pieces[^1] is not { Position.Action: not null } last || captures.Count == 0)
        {
            return;
        }

        var written = output.Written[last.Start..];
        for (var i = captures.Count - 1; i >= 0 && !written.IsEmpty; i--)
        {
            if (IncludedLines.Of(written, captures[i].Text) is { } lines && (lines.Count > 1 || BeginsLine(last.Start, written[..lines[0].Written])))
            {
                Replace(last, written, captures[i], lines);
                return;
            }
        }
    }

    private void Replace(in TracedPiece last, ReadOnlySpan<char> written, in CapturedText capture, IReadOnlyList<(int Written, int Captured, int Length)> lines)
    {
        var outside = capture.Before;
        var inner = capture.Pieces;
        var at = 0;
        foreach (var (start, captured, length) in lines)
        {
            while (at + 1 < inner.Count && inner[at + 1].Start <= captured)
            {
                at++;
            }

            // Every piece of the line, so that text and actions in it keep their places.
            for (var next = at; next < inner.Count && (next == at || inner[next].Start < captured + length); next++)
            {
                var from = inner[next].Start > captured ? start + inner[next].Start - captured : LineStart(written, start);
                var passed = next == at ? Lines(capture.Text, inner[next].Start, captured) : 0;
                var position = inner[next].Position;
                if (passed > 0 && position.Action is null)
                {
                    position = position with { Line = position.Line + passed, Column = 0 };
                }

                pieces.Add(new TracedPiece(last.Start + from, position, outside.Count == 0 ? inner[next].Values : [.. inner[next].Values, .. outside]));
            }
        }
    }

    // A name that a helper makes, in the midst of a line, is the line's.
    private bool BeginsLine(int start, ReadOnlySpan<char> blanks)
    {
        var before = output.Written[..start];
        return blanks.Contains('\n') || before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    // The indentation belongs to the line.
    private static int LineStart(ReadOnlySpan<char> written, int at) => written[..at].LastIndexOf('\n') + 1;

    private static int Lines(string text, int from, int to) => to <= from ? 0 : text.AsSpan(from, to - from).Count('\n');

    // Before: what was read for the arguments.
    private readonly record struct CapturedText(string Text, IReadOnlyList<TracedPiece> Pieces, IReadOnlyCollection<string> Before);
}
