using ChartGen.Consistency.Places;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>The DNS names of brokers in every artifact.</summary>
internal static class DnsFacts
{
    /// <summary>A name of a pod in an artifact.</summary>
    /// <param name="Artifact">The artifact.</param>
    /// <param name="Title">What has the name: <c>server m4</c>.</param>
    /// <param name="Address">The name.</param>
    /// <param name="Spot">Where.</param>
    internal sealed record Named(string Artifact, string Title, PodAddress Address, Spot Spot);

    public static IEnumerable<Named> Of(LintSubject subject) => [.. Servers(subject), .. Connections(subject), .. Tables(subject)];

    private static IEnumerable<Named> Servers(LintSubject subject) =>
        from file in subject.HaProxy
        from section in file.Config.Sections
        from server in ServerPlaces.Brokers(file, section)
        let address = ServerPlaces.AddressOf(server)
        where address is not null
        select new Named(file.Embedded?.Subject ?? file.Name, $"server {server.Name}", address, ServerPlaces.Spot(file, server));

    private static IEnumerable<Named> Connections(LintSubject subject) =>
        from file in ConnectionPlaces.Files(subject)
        from connection in file.Root.Field("connections").Items().OfType<YamlMapping>()
        let address = ConnectionPlaces.UrlOf(connection) is { } url ? PodAddress.Parse(url.Host) : null
        where address is not null
        select new Named(file.Name, $"connection {connection.Field("id").Text()}", address, file.Spot(connection.Field("url")));

    private static IEnumerable<Named> Tables(LintSubject subject) =>
        from file in subject.Instructions
        from table in TableRow.Tables(file)
        from row in table
        from cell in row.Cells
        let address = PodAddress.Parse(cell.Text)
        where address is not null
        select new Named(file.Name, "the table", address, Spot.Of(file, row.Line, cell.Column));
}
