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

    /// <summary>The keywords of the sections.</summary>
    public static KeywordTable Keywords { get; } = KeywordTable.Read("keywords.txt", withPlaces: true);

    /// <summary>The options of a server line.</summary>
    public static KeywordTable ServerOptions { get; } = KeywordTable.Read("server-options.txt", withPlaces: false);

    /// <summary>The options of a bind line.</summary>
    public static KeywordTable BindOptions { get; } = KeywordTable.Read("bind-options.txt", withPlaces: false);

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
}
