using ChartGen.HaProxy;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the server lines of haproxy.cfg that point to brokers.</summary>
internal static class ServerPlaces
{
    private static readonly Memo<HaProxyConfig, Dictionary<HaProxySection, HaProxyServer[]>> Known = new(Read);

    public static IEnumerable<PlaceList> Of(LintSubject subject) =>
        from file in subject.HaProxy
        from section in file.Config.Sections
        where section.Kind is "backend" or "listen"
        let servers = Brokers(file, section)
        where servers.Count >= 2
        select new PlaceList(PlaceKind.Servers, $"{section.Kind} {section.Name}", "server line", "pod", 0, [.. servers.Select(s => Entry(file, s))]);

    /// <summary>The servers of a section, when most of them are pods of a StatefulSet.</summary>
    public static IReadOnlyList<HaProxyServer> Brokers(HaProxyFile file, HaProxySection section) =>
        Known.Of(file.Config).GetValueOrDefault(section, []);

    private static Dictionary<HaProxySection, HaProxyServer[]> Read(HaProxyConfig config)
    {
        var found = new Dictionary<HaProxySection, HaProxyServer[]>(ReferenceEqualityComparer.Instance);
        foreach (var section in config.Sections)
        {
            if (section.All("server").Count < 2)
            {
                continue;
            }

            HaProxyServer[] servers = [.. HaProxyServer.Of(config, section).Where(s => s.Line.Keyword == "server")];
            var pods = servers.Count(s => AddressOf(s) is not null);
            if (pods >= 2 && pods * 2 > servers.Length)
            {
                found.Add(section, servers);
            }
        }

        return found;
    }

    /// <summary>The pod that a server points to; null when it is none.</summary>
    public static PodAddress? AddressOf(HaProxyServer server) => PodAddress.Parse(HaProxyAddress.Split(server.Address).Host);

    /// <summary>Where the address of a server stands.</summary>
    public static Spot Spot(HaProxyFile file, HaProxyServer server) => Consistency.Spot.Of(file, server.Line.Line, server.Line.Words[server.AddressAt].Column);

    private static PlaceEntry Entry(HaProxyFile file, HaProxyServer server)
    {
        var host = HaProxyAddress.Split(server.Address).Host;
        var name = Consistency.Spot.Of(file, server.Line.Line, server.Line.Words[1].Column);
        var pod = (AddressOf(server) is null ? null : Facet.OfPod("pod", "points to", host, Spot(file, server)))
            ?? new Facet("pod", "points to", host, null, "", Spot(file, server));
        return new PlaceEntry($"server {server.Name}", Facet.AtEnd("name", "is named", server.Name, name) is { } facet ? [facet, pod] : [pod]);
    }
}
