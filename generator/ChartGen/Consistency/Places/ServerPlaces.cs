using ChartGen.HaProxy;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the server lines of haproxy.cfg that point to brokers.</summary>
internal static class ServerPlaces
{
    private static readonly Memo<HaProxyConfig, Dictionary<HaProxySection, BrokerServer[]>> Known = new(Read);

    public static IEnumerable<PlaceList> Of(LintSubject subject) =>
        from file in subject.HaProxy
        from section in file.Config.Sections
        where section.Kind is "backend" or "listen"
        let servers = Brokers(file, section)
        where servers.Count >= 2
        select new PlaceList(PlaceKind.Servers, $"{section.Kind} {section.Name}", "server line", "pod", 0, [.. servers.Select(s => Entry(file, s))]);

    /// <summary>The servers of a section, when most of them are pods of a StatefulSet.</summary>
    public static IReadOnlyList<BrokerServer> Brokers(HaProxyFile file, HaProxySection section) =>
        Known.Of(file.Config).GetValueOrDefault(section, []);

    private static Dictionary<HaProxySection, BrokerServer[]> Read(HaProxyConfig config)
    {
        var found = new Dictionary<HaProxySection, BrokerServer[]>(ReferenceEqualityComparer.Instance);
        foreach (var section in config.Sections)
        {
            if (section.All("server").Count < 2)
            {
                continue;
            }

            BrokerServer[] servers = [.. HaProxyServer.Of(config, section).Where(s => s.Line.Keyword == "server").Select(BrokerServer.Of)];
            var pods = servers.Count(s => s.Pod is not null);
            if (pods >= 2 && pods * 2 > servers.Length)
            {
                found.Add(section, servers);
            }
        }

        return found;
    }

    /// <summary>Where the address of a server stands.</summary>
    public static Spot Spot(HaProxyFile file, BrokerServer server) =>
        Consistency.Spot.Of(file, server.Server.Line.Line, server.Server.Line.Words[server.Server.AddressAt].Column);

    private static PlaceEntry Entry(HaProxyFile file, BrokerServer server)
    {
        var name = Consistency.Spot.Of(file, server.Server.Line.Line, server.Server.Line.Words[1].Column);
        var spot = Spot(file, server);
        var pod = (server.Pod is null ? null : Facet.OfPod("pod", "points to", server.Host, spot)) ?? new Facet("pod", "points to", server.Host, null, "", spot);
        return new PlaceEntry($"server {server.Name}", Facet.AtEnd("name", "is named", server.Name, name) is { } facet ? [facet, pod] : [pod]);
    }
}
