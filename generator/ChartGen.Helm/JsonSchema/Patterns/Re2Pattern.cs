using System.Collections.Concurrent;

namespace ChartGen.Helm.JsonSchema.Patterns;

/// <summary>
/// A regular expression with the meaning that it has in Helm, which is that of RE2: matched in linear time, by code
/// points, \d \w \s and \b in ASCII, $ only at the very end, no lookaround and no backreferences.
/// </summary>
/// <remarks>.NET's own engine differs in each of these, and is dear to start in a native program.</remarks>
internal sealed class Re2Pattern
{
    private const int CacheSize = 1024;

    private static readonly ConcurrentDictionary<string, Re2Pattern> Cache = new(StringComparer.Ordinal);

    private readonly Re2Node tree;
    private Re2Matcher? matcher;

    private Re2Pattern(string source, Re2Node tree)
    {
        Source = source;
        this.tree = tree;
    }

    public string Source { get; }

    /// <summary>Parses an expression; one that was seen before costs a look-up.</summary>
    /// <exception cref="FormatException">It is not valid; the message is that of Go's regexp package.</exception>
    public static Re2Pattern Parse(string source)
    {
        if (Cache.TryGetValue(source, out var known))
        {
            return known;
        }

        var tree = new Re2Parser(source).Parse();
        if (Re2Program.IsTooLarge(tree))
        {
            throw new FormatException($"error parsing regexp: expression too large: `{source}`");
        }

        var pattern = new Re2Pattern(source, tree);
        if (Cache.Count >= CacheSize)
        {
            Cache.Clear();
        }

        return Cache.GetOrAdd(source, pattern);
    }

    /// <summary>Whether the expression matches somewhere in the text.</summary>
    public bool IsMatch(string text) => (matcher ??= new Re2Matcher(Re2Program.Compile(tree))).IsMatch(text);
}
