namespace ChartGen.HaProxy;

/// <summary>A section of haproxy.cfg.</summary>
/// <param name="Kind">Its keyword: global, defaults, frontend, backend, listen, resolvers…</param>
/// <param name="Name">The name behind the keyword; null when there is none.</param>
/// <param name="Line">The line of the keyword, from 1.</param>
/// <param name="Column">The column of the keyword, from 1.</param>
/// <param name="Directives">The lines of the section, in their order.</param>
public sealed record HaProxySection(
    string Kind,
    string? Name,
    int Line,
    int Column,
    IReadOnlyList<HaProxyDirective> Directives)
{
    /// <summary>The words of its first line.</summary>
    public IReadOnlyList<HaProxyWord> Head { get; init; } = [];

    /// <summary>The defaults section that it names with `from`; null when it names none.</summary>
    public string? From => Head.Count > 2 && Head[^2].Text == "from" ? Head[^1].Text : null;

    /// <summary>The directives that begin with these words, such as `timeout`, `client`.</summary>
    public IReadOnlyList<HaProxyDirective> All(params ReadOnlySpan<string> words)
    {
        List<HaProxyDirective>? found = null;
        for (var i = 0; i < Directives.Count; i++)
        {
            if (Directives[i].Is(words))
            {
                (found ??= []).Add(Directives[i]);
            }
        }

        return found is null ? [] : found;
    }
}
