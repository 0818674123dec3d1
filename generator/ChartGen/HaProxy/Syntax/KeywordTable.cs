using System.Collections.Concurrent;
using ChartGen.Texts;

namespace ChartGen.HaProxy.Syntax;

/// <summary>
/// A table of keywords or of options of a line, as its text file has it. A line is read when a word that it begins with is
/// asked for: a file uses some twenty of the eight hundred.
/// </summary>
internal sealed class KeywordTable
{
    private readonly string table;
    private readonly List<(Range Row, int Next)> rows = [];
    private readonly Dictionary<string, (int First, int Last)> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Keyword[]> read = new(StringComparer.Ordinal);
    private readonly bool withPlaces;

    private KeywordTable(string table, bool withPlaces)
    {
        this.table = table;
        this.withPlaces = withPlaces;
        foreach (var row in ResourceText.Rows(table))
        {
            Add(row);
        }
    }

    /// <summary>All of them, in the order of the file's first words.</summary>
    public IEnumerable<Keyword> All => words.Keys.SelectMany(Of);

    /// <summary>Splits a table of the resources into its lines.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="withPlaces">Whether the second cell of a line says which sections know the keyword.</param>
    public static KeywordTable Read(string name, bool withPlaces) => new(ResourceText.Read($"haproxy/{name}"), withPlaces);

    /// <summary>Those that begin with a word, those of most words first.</summary>
    /// <param name="word">The word, without what stands in brackets behind it.</param>
    public IReadOnlyList<Keyword> Of(string word) => words.TryGetValue(word, out var found)
        ? read.TryGetValue(word, out var known) ? known : read.GetOrAdd(word, Keywords(found.First))
        : [];

    /// <summary>The option that stands at a place of a line; null when it is none.</summary>
    public Keyword? At(IReadOnlyList<HaProxyWord> words, int at)
    {
        var text = words[at].Text;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return Of(open < 0 ? text : text[..open]).FirstOrDefault(k => k.Begins(words, at));
    }

    private Keyword[] Keywords(int row)
    {
        var found = new List<Keyword>();
        for (; row >= 0; row = rows[row].Next)
        {
            found.Add(Keyword.Read(table[rows[row].Row], withPlaces));
        }

        return [.. found.OrderByDescending(k => k.Words.Count)];
    }

    private void Add(Range row)
    {
        var line = table.AsSpan(row);
        var end = line.IndexOfAny(' ', '|');
        var word = (end < 0 ? line : line[..end]).TrimEnd('*').ToString();
        var added = rows.Count;
        rows.Add((row, -1));
        if (words.TryGetValue(word, out var known))
        {
            rows[known.Last] = (rows[known.Last].Row, added);
            words[word] = (known.First, added);
        }
        else
        {
            words.Add(word, (added, added));
        }
    }
}
