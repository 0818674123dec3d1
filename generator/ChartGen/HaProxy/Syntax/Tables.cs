namespace ChartGen.HaProxy.Syntax;

/// <summary>What HAProxy knows: the tables keywords.txt, server-options.txt and bind-options.txt.</summary>
internal static class Tables
{
    private static readonly Dictionary<string, char> Letters = new()
    {
        ["global"] = 'G',
        ["defaults"] = 'D',
        ["frontend"] = 'F',
        ["listen"] = 'L',
        ["backend"] = 'B',
        ["resolvers"] = 'R',
        ["peers"] = 'P',
        ["userlist"] = 'U',
        ["mailers"] = 'M',
        ["cache"] = 'C',
        ["ring"] = 'I',
        ["program"] = 'X',
        ["http-errors"] = 'H',
    };

    /// <summary>The keywords of the sections, by their first word, the longest first.</summary>
    public static ILookup<string, Keyword> Keywords { get; } = Read("keywords.txt", withPlaces: true)
        .OrderByDescending(k => k.Words.Count)
        .ToLookup(k => k.Words[0].TrimEnd('*'));

    /// <summary>The options of a server line.</summary>
    public static IReadOnlyList<Keyword> ServerOptions { get; } = [.. Read("server-options.txt", withPlaces: false)];

    /// <summary>The names of those options of a server line that a value follows.</summary>
    public static IReadOnlySet<string> ServerOptionsWithValue { get; } =
        ServerOptions.GroupBy(o => o.Name, StringComparer.Ordinal).Where(g => g.First().Arguments.Count > 0).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The options of a bind line.</summary>
    public static IReadOnlyList<Keyword> BindOptions { get; } = [.. Read("bind-options.txt", withPlaces: false)];

    /// <summary>The letter of a kind of section in the tables; null when they do not know it.</summary>
    public static char? LetterOf(string kind) => Letters.TryGetValue(kind, out var letter) ? letter : null;

    /// <summary>The kind of section that a letter stands for; null for those that stand for none of their own.</summary>
    public static string? KindOf(char letter) => Letters.FirstOrDefault(l => l.Value == letter).Key;

    /// <summary>The first version that knows a kind of section; null when all do.</summary>
    public static Version? FirstVersionOf(string kind) => kind switch
    {
        "crt-store" => new(3, 0),
        "log-profile" or "traces" => new(3, 1),
        "acme" => new(3, 2),
        "dynamic-update" => new(3, 3),
        _ => null,
    };

    private static IEnumerable<Keyword> Read(string name, bool withPlaces)
    {
        using var stream = typeof(Tables).Assembly.GetManifestResourceStream($"haproxy/{name}")
            ?? throw new InvalidOperationException($"the table {name} is missing");
        using var reader = new StreamReader(stream);
        foreach (var line in reader.ReadToEnd().Split('\n'))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return Keyword.Read(line, withPlaces);
            }
        }
    }
}
