using System.Collections.Concurrent;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>
/// A regular expression with the meaning that it has in Helm, which is that of RE2: matched in linear time, by code
/// points, \d \w \s and \b in ASCII, $ only at the very end, no lookaround and no backreferences.
/// </summary>
/// <remarks>.NET's own engine differs in each of these, and is dear to start in a native program.</remarks>
internal sealed class Re2Pattern
{
    private const int CacheSize = 1024;

    // From then on it pays to ask first whether there is a match at all, which costs a look-up a character.
    private const int ManySearches = 8;

    private static readonly ConcurrentDictionary<string, Re2Pattern> Cache = new(StringComparer.Ordinal);

    private readonly Re2Node tree;
    private Re2Matcher? matcher;
    private Re2Searcher? searcher;
    private int searches;

    private Re2Pattern(string source, Re2Node tree, IReadOnlyList<string?> groups)
    {
        Source = source;
        this.tree = tree;
        Groups = groups;
    }

    public string Source { get; }

    /// <summary>The names of the groups in order; null for those without.</summary>
    public IReadOnlyList<string?> Groups { get; }

    /// <summary>Parses an expression; one that was seen before costs a look-up.</summary>
    /// <exception cref="FormatException">It is not valid; the message is that of Go's regexp package.</exception>
    public static Re2Pattern Parse(string source)
    {
        if (Cache.TryGetValue(source, out var known))
        {
            return known;
        }

        var parser = new Re2Parser(source);
        var tree = parser.Parse();
        if (Re2Program.IsTooLarge(tree))
        {
            throw new FormatException($"error parsing regexp: expression too large: `{source}`");
        }

        var pattern = new Re2Pattern(source, tree, parser.Groups);
        if (Cache.Count >= CacheSize)
        {
            Cache.Clear();
        }

        return Cache.GetOrAdd(source, pattern);
    }

    /// <summary>
    /// The first match from a place on: where it and its groups begin and end, -1 for a group that took no part; null when
    /// there is none.
    /// </summary>
    public int[]? Find(string text, int start)
    {
        searches = Math.Min(searches + 1, ManySearches);
        return start == 0 && searches == ManySearches && !IsMatch(text)
            ? null
            : (searcher ??= new Re2Searcher(Re2Program.Compile(tree, keepsGroups: true), Groups.Count + 1)).Find(text, start);
    }

    /// <summary>Whether the expression matches somewhere in the text.</summary>
    public bool IsMatch(string text) => (matcher ??= new Re2Matcher(Re2Program.Compile(tree))).IsMatch(text);
}
