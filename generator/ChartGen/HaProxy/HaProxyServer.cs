using ChartGen.HaProxy.Syntax;

namespace ChartGen.HaProxy;

/// <summary>A server or server-template line with the options that it has from itself and from default-server lines before it.</summary>
/// <param name="Section">The backend or listen section.</param>
/// <param name="Line">The line.</param>
/// <param name="AddressAt">The index of the word that is its address.</param>
/// <param name="Options">Its options and their values; empty for those without one.</param>
public sealed record HaProxyServer(HaProxySection Section, HaProxyDirective Line, int AddressAt, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Its name.</summary>
    public string Name => Line.Words[1].Text;

    /// <summary>Its address.</summary>
    public string Address => Line.Words[AddressAt].Text;

    /// <summary>The value of an option; null when it is not set.</summary>
    public string? Option(string name) => Options.GetValueOrDefault(name);

    /// <summary>The servers of a file that have an address.</summary>
    public static IReadOnlyList<HaProxyServer> Of(HaProxyConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        return config.Servers;
    }

    /// <summary>The servers of a section that have an address.</summary>
    public static IReadOnlyList<HaProxyServer> Of(HaProxyConfig config, HaProxySection section)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(section);
        var inherited = new Dictionary<string, string>();
        foreach (var line in config.DefaultsOf(section)?.All("default-server") ?? [])
        {
            Read(line, 1, inherited);
        }

        List<HaProxyServer> servers = [];
        foreach (var line in section.Directives)
        {
            var address = line.Keyword == "server" ? 2 : 3;
            if (line.Keyword == "default-server")
            {
                Read(line, 1, inherited);
            }
            else if (line.Keyword is "server" or "server-template" && line.Words.Count > address)
            {
                var own = new Dictionary<string, string>(inherited);
                Read(line, address + 1, own);
                servers.Add(new HaProxyServer(section, line, address, own));
            }
        }

        return servers;
    }

    private static void Read(HaProxyDirective line, int from, Dictionary<string, string> options)
    {
        for (var at = from; at < line.Words.Count; at++)
        {
            var word = line.Words[at].Text;
            options[word] = Tables.ServerOptions.Of(word) is [{ Arguments.Count: > 0 }, ..] && at + 1 < line.Words.Count ? line.Words[++at].Text : "";
            if (word.StartsWith("no-", StringComparison.Ordinal))
            {
                options.Remove(word[3..]);
            }
        }
    }
}
