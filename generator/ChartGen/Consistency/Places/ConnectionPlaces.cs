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
        let entries = file.Root.Field(Connections).Items().OfType<YamlMapping>().Where(c => IsBroker(c, file)).Select(c => Entry(file, c)).ToArray()
        where entries.Length >= 2
        select new PlaceList(PlaceKind.Connections, file.Name, "connection", "url", 0, entries);

    /// <summary>The files with connections.</summary>
    public static IEnumerable<EmbeddedJson> Files(LintSubject subject) => EmbeddedJson.InConfigMaps(subject, Connections);

    /// <summary>The URL of a connection, in parts; null when it is none.</summary>
    public static Uri? UrlOf(YamlMapping connection) => Uri.TryCreate(connection.Field("url").Text(), UriKind.Absolute, out var url) ? url : null;

    // A connection of another name may be the proxy's; one whose id has a number is a broker's, wherever it leads.
    private static bool IsBroker(YamlMapping connection, EmbeddedJson file) =>
        (UrlOf(connection) is { } url && PodAddress.Parse(url.Host) is not null)
        || (Facet.AtEnd("", "", connection.Field("id").Text(), file.Spot(connection)) is { } id
            && file.Root.Field(Connections).Items().Count(c => Facet.AtEnd("", "", c.Field("id").Text(), id.Spot)?.Before == id.Before) >= 2);

    private static PlaceEntry Entry(EmbeddedJson file, YamlMapping connection)
    {
        var url = connection.Field("url");
        return PlaceEntry.Of(
            $"connection {connection.Field("id").Text() ?? connection.Field("name").Text()}",
            Facet.AtEnd("id", "has the id", connection.Field("id").Text(), file.Spot(connection.Field("id"))),
            Facet.AtEnd("name", "has the name", connection.Field("name").Text(), file.Spot(connection.Field("name"))),
            Facet.OfPod("url", "leads to", url.Text(), file.Spot(url)) ?? new Facet("url", "leads to", url.Text() ?? "nowhere", null, "", file.Spot(url)));
    }
}
