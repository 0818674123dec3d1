using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads files/topology.json, which the templates of a built chart take the brokers' places from.</summary>
internal static class TopologyPlaces
{
    public const string Path = "files/topology.json";

    public static IEnumerable<PlaceList> Of(LintSubject subject) =>
        from chart in subject.Charts
        let file = EmbeddedJson.InChart(subject, chart, Path)
        where file is not null
        let entries = file.Root.Field("brokers").Items().OfType<YamlMapping>().Select(b => Entry(file, b)).Where(e => e.Facets.Count > 0).ToArray()
        where entries.Length >= 2
        select new PlaceList(PlaceKind.Topology, "topology.json", "broker", "ordinal", 0, entries);

    private static PlaceEntry Entry(EmbeddedJson file, YamlMapping broker)
    {
        return PlaceEntry.Of(
            $"broker {broker.Field("ordinal").Text() ?? broker.Field("pod").Text()}",
            Numbered("ordinal", "has the ordinal"),
            Numbered("pod", "has the pod"),
            Facet.OfPod("host", "has the host", Text("host"), Spot("host")),
            Numbered("server", "has the server"),
            Numbered("nodeId", "has the node id"),
            Facet.OfPath("directory", "has the directory", Text("directory"), Spot("directory")),
            Numbered("volume", "has the volume"),
            Numbered("claim", "has the claim"),
            Numbered("identity", "has the identity"));

        string? Text(string key) => broker.Field(key).Text();

        Spot Spot(string key) => file.Spot(broker.Field(key));

        Facet? Numbered(string key, string verb) => Facet.AtEnd(key, verb, Text(key), Spot(key));
    }
}
