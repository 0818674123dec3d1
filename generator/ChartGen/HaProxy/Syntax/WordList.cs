namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks lines that are lists of words in any order, some with a value behind them.</summary>
/// <param name="Alone">The words that stand alone.</param>
/// <param name="Valued">The words with a value behind them.</param>
/// <param name="Needed">Those of which each must be there.</param>
internal sealed record WordList(IReadOnlyList<string> Alone, IReadOnlyList<string> Valued, IReadOnlyList<string> Needed)
{
    private static readonly Dictionary<string, WordList> Lists = new()
    {
        ["redirect"] = new(["drop-query", "append-slash", "ignore-empty"], ["code", "prefix", "location", "scheme", "set-cookie", "clear-cookie"], []),
        ["stick-table"] = new(["nopurge"], ["type", "len", "size", "expire", "peers", "store", "srvkey", "write-to"], ["type", "size"]),
        ["cookie"] = new(
            ["rewrite", "insert", "prefix", "indirect", "nocache", "postonly", "preserve", "httponly", "secure", "dynamic"],
            ["domain", "maxidle", "maxlife", "attr"],
            []),
        ["user"] = new([], ["password", "insecure-password", "groups"], []),
        ["tcp-check connect"] = new(["send-proxy", "ssl", "via-socks4", "linger", "default"], ["comment", "port", "addr", "sni", "alpn", "proto"], []),
        ["http-check connect"] = new(["send-proxy", "ssl", "via-socks4", "linger", "default"], ["comment", "port", "addr", "sni", "alpn", "proto"], []),
        ["option forwardfor"] = new(["if-none"], ["except", "header"], []),
        ["option originalto"] = new([], ["except", "header"], []),
    };

    private static readonly Dictionary<string, Argument> TableValues = new()
    {
        ["type"] = new("choice", ["ip", "ipv6", "integer", "string", "binary"], [], false),
        ["size"] = new("size", [], [], false),
        ["expire"] = new("time", [], [], false),
    };

    /// <summary>The list of a keyword; null for those that are none.</summary>
    public static WordList? Of(string keyword) => Lists.GetValueOrDefault(keyword);

    /// <summary>Checks the words from an index on.</summary>
    public void Check(HaProxyDirective line, int from, string name, Faults faults)
    {
        HashSet<string> seen = [];
        for (var at = from; at < line.Words.Count; at++)
        {
            var word = line.Words[at].Text;
            if (word.Contains('$', StringComparison.Ordinal) || word is "if" or "unless")
            {
                return;
            }

            seen.Add(word);
            if (name == "stick-table" && at + 1 < line.Words.Count && TableValues.GetValueOrDefault(word) is { } value)
            {
                Arguments.Check(line, at + 1, word, value, faults);
            }

            if (Valued.Contains(word))
            {
                if (++at == line.Words.Count && name != "user")
                {
                    faults.Missing(line, $"'{word}' lacks its value; one must stand behind it");
                }
            }
            else if (!Alone.Contains(word))
            {
                faults.At(line, at, FaultKind.Value, $"'{word}' is nothing that '{name}' takes; {Suggestion.For(word, [.. Alone, .. Valued], $"allowed are {string.Join(", ", Alone.Concat(Valued))}")}", Suggestion.Mend(word, Alone.Concat(Valued)));
                return;
            }
        }

        foreach (var needed in Needed.Where(n => !seen.Contains(n)))
        {
            faults.Missing(line, $"'{name}' lacks '{needed}'; it must be there with its value");
        }
    }
}
