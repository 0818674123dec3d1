using System.Buffers;
using System.Text;
using Scriban;
using Scriban.Syntax;

namespace ChartGen.Texts;

/// <summary>
/// Parses a Scriban source whose long texts between two tags were cut out before and are put back after: the parser goes
/// through them character by character, which takes a third of its time. It sees the ends of each text, which tags with
/// - or ~ strip and from which the indentation follows.
/// </summary>
internal sealed class ShortenedSource
{
    private const int ShortestCut = 16;
    private const char Mark = 'x';

    private static readonly SearchValues<char> Telling = SearchValues.Create("}\"'`{#");

    private readonly string text;
    private readonly StringBuilder shortened = new();
    private readonly List<Cut> cuts = [];

    private ShortenedSource(string text) => this.text = text;

    /// <summary>What <see cref="Template.Parse(string, string, Scriban.Parsing.ParserOptions?, Scriban.Parsing.LexerOptions?)"/> gives.</summary>
    public static Template Parse(string text, string path)
    {
        var source = new ShortenedSource(text);
        if (source.Shorten())
        {
            var template = Template.Parse(source.shortened.ToString(), path);
            if (!template.HasErrors && template.Page is { } page && new Restoration(source).AllIn(page))
            {
                return template;
            }
        }

        return Template.Parse(text, path);
    }

    // Cuts texts out; false for a source with a tag whose end is not told by a look at its strings.
    private bool Shorten()
    {
        for (var from = 0; ;)
        {
            var tag = text.IndexOf("{{", from, StringComparison.Ordinal);
            AddText(from, tag < 0 ? text.Length : tag);
            if (tag < 0)
            {
                return cuts.Count > 0 && !text.Contains("{%", StringComparison.Ordinal);
            }

            from = EndOfTag(tag + 2);
            if (from < 0)
            {
                return false;
            }

            shortened.Append(text, tag, from - tag);
        }
    }

    private int EndOfTag(int from)
    {
        while (true)
        {
            var next = text.AsSpan(from).IndexOfAny(Telling);
            from += next;
            if (next < 0 || text[from] is '{' or '#' or '`')
            {
                return -1;
            }

            if (text[from] != '}')
            {
                var end = text.IndexOf(text[from], from + 1);
                if (end < 0 || text.AsSpan(from, end - from).Contains('\\'))
                {
                    return -1;
                }

                from = end;
            }
            else if (text.AsSpan(from).StartsWith("}}", StringComparison.Ordinal))
            {
                return from + 2;
            }

            from++;
        }
    }

    private void AddText(int from, int to)
    {
        var part = text.AsSpan(from, to - from);
        var at = shortened.Length;
        var lastLine = part.LastIndexOf('\n') + 1;
        AppendEnds(part[..lastLine]);
        AppendEnds(part[lastLine..]);
        if (shortened.Length - at < part.Length)
        {
            cuts.Add(new Cut(at, shortened.Length, from, to));
        }
    }

    private void AppendEnds(ReadOnlySpan<char> part)
    {
        var first = part.Length - part.TrimStart().Length;
        var end = part.TrimEnd().Length;
        if (end - first < ShortestCut)
        {
            shortened.Append(part);
        }
        else
        {
            shortened.Append(part[..first]).Append(Mark).Append(part[end..]);
        }
    }

    /// <summary>A text from which something was cut, in the shortened source and in the whole one.</summary>
    private readonly record struct Cut(int ShortFrom, int ShortTo, int From, int To);

    private sealed class Restoration(ShortenedSource source) : ScriptVisitor
    {
        private int restored;

        public bool AllIn(ScriptPage page)
        {
            Visit(page);
            return restored == source.cuts.Count;
        }

        // No expression of ours holds text; were there one, its cuts would be missing in the count.
        public override void Visit(ScriptExpressionStatement node)
        {
        }

        public override void Visit(ScriptRawStatement node)
        {
            var (from, to) = (node.Text.Index, node.Text.Index + node.Text.Length);
            if (restored < source.cuts.Count && source.cuts[restored] is var cut && from >= cut.ShortFrom && to <= cut.ShortTo && from < to)
            {
                from += cut.From - cut.ShortFrom;
                to += cut.To - cut.ShortTo;
                node.Text = new ScriptStringSlice(source.text, from, to - from);
                restored++;
            }
        }
    }
}
