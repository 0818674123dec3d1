using System.Collections.Concurrent;

namespace ChartGen.HaProxy.Syntax;

/// <summary>
/// A table of keywords or of options of a line, as its text file has it. A line is read when a word that it begins with is
/// asked for: a file uses some twenty of the eight hundred.
/// </summary>
internal sealed class KeywordTable
{
    private readonly Dictionary<string, List<string>> lines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Keyword[]> read = new(StringComparer.Ordinal);
    private readonly bool withPlaces;

    private KeywordTable(bool withPlaces) => this.withPlaces = withPlaces;

    /// <summary>All of them, in the order of the file's first words.</summary>
    public IEnumerable<Keyword> All => lines.Keys.SelectMany(Of);

    /// <summary>Splits a table of the resources into its lines.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="withPlaces">Whether the second cell of a line says which sections know the keyword.</param>
    public static KeywordTable Read(string name, bool withPlaces)
    {
        using var stream = typeof(KeywordTable).Assembly.GetManifestResourceStream($"haproxy/{name}")
            ?? throw new InvalidOperationException($"the table {name} is missing");
        using var reader = new StreamReader(stream);
        var table = new KeywordTable(withPlaces);
        foreach (var line in reader.ReadToEnd().Split('\n'))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                table.Add(line);
            }
        }

        return table;
    }

    /// <summary>Those that begin with a word, those of most words first.</summary>
    /// <param name="word">The word, without what stands in brackets behind it.</param>
    public IReadOnlyList<Keyword> Of(string word) => lines.TryGetValue(word, out var found)
        ? read.TryGetValue(word, out var known) ? known : read.GetOrAdd(word, Keywords(found))
        : [];

    /// <summary>The option that stands at a place of a line; null when it is none.</summary>
    public Keyword? At(IReadOnlyList<HaProxyWord> words, int at)
    {
        var text = words[at].Text;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return Of(open < 0 ? text : text[..open]).FirstOrDefault(k => k.Begins(words, at));
    }

    private Keyword[] Keywords(List<string> found) => [.. found.ConvertAll(l => Keyword.Read(l, withPlaces)).OrderByDescending(k => k.Words.Count)];

    private void Add(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', '|');
        var word = (end < 0 ? line : line[..end]).TrimEnd('*');
        if (!lines.TryGetValue(word, out var group))
        {
            lines.Add(word, group = []);
        }

        group.Add(line);
    }
}
