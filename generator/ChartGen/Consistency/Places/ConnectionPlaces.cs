using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the Management Center's connections to the brokers: <c>{"connections":[{"id","name","url"}]}</c>.</summary>
internal static class ConnectionPlaces
{
    private const string Connections = "connections";

    public static IEnumerable<PlaceList> Of(LintSubject subject) =>
        from file in Files(subject)
        let entries = file.Connections.Where(c => IsBroker(c, file)).Select(c => Entry(file, c)).ToArray()
        where entries.Length >= 2
        select new PlaceList(PlaceKind.Connections, file.Name, "connection", "url", 0, entries);

    /// <summary>The files with connections.</summary>
    public static IEnumerable<EmbeddedJson> Files(LintSubject subject) => EmbeddedJson.InConfigMaps(subject, Connections);

    // A connection of another name may be the proxy's; one whose id has a number is a broker's, wherever it leads.
    private static bool IsBroker(CenterConnection connection, EmbeddedJson file) =>
        connection.Pod is not null
        || (Facet.AtEnd("", "", connection.Id, Spot.None) is { } id && file.Connections.Count(c => Facet.AtEnd("", "", c.Id, Spot.None)?.Before == id.Before) >= 2);

    private static PlaceEntry Entry(EmbeddedJson file, CenterConnection connection)
    {
        var url = file.Spot(connection.Node.Field("url"));
        return PlaceEntry.Of(
            $"connection {connection.Id ?? connection.Name}",
            Facet.AtEnd("id", "has the id", connection.Id, file.Spot(connection.Node.Field("id"))),
            Facet.AtEnd("name", "has the name", connection.Name, file.Spot(connection.Node.Field("name"))),
            Facet.OfPod("url", "leads to", connection.Text, url) ?? new Facet("url", "leads to", connection.Text ?? "nowhere", null, "", url));
    }
}
