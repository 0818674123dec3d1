namespace ChartGen.HaProxy;

/// <summary>A line of a section of haproxy.cfg that says something.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Words">Its words, at least one: the keyword and its arguments.</param>
/// <param name="Conditional">Whether it stands between `.if` and `.endif`.</param>
public sealed record HaProxyDirective(int Line, IReadOnlyList<HaProxyWord> Words, bool Conditional)
{
    /// <summary>The keyword: the first word.</summary>
    public string Keyword => Words[0].Text;

    /// <summary>The argument at an index from 0, or null when the line has fewer.</summary>
    public string? Argument(int index) => index + 1 < Words.Count ? Words[index + 1].Text : null;

    /// <summary>Whether the line begins with these words.</summary>
    public bool Is(params ReadOnlySpan<string> words)
    {
        if (words.Length > Words.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Words[i].Text != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
