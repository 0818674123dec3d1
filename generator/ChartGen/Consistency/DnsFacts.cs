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

    public static IReadOnlyList<Named> Of(LintSubject subject)
    {
        List<Named> names = [];
        foreach (var file in subject.HaProxy)
        {
            AddServers(file, names);
        }

        foreach (var file in ConnectionPlaces.Files(subject))
        {
            AddConnections(file, names);
        }

        foreach (var file in subject.Instructions)
        {
            AddTables(file, names);
        }

        return names;
    }

    private static void AddServers(HaProxyFile file, List<Named> names)
    {
        var artifact = file.Embedded?.Subject ?? file.Name;
        foreach (var section in file.Config.Sections)
        {
            foreach (var server in ServerPlaces.Brokers(file, section))
            {
                if (server.Pod is { } address)
                {
                    names.Add(new Named(artifact, $"server {server.Name}", address, ServerPlaces.Spot(file, server)));
                }
            }
        }
    }

    private static void AddConnections(EmbeddedJson file, List<Named> names)
    {
        foreach (var connection in file.Connections)
        {
            if (connection.Pod is { } address)
            {
                names.Add(new Named(file.Name, $"connection {connection.Id}", address, file.Spot(connection.Node.Field("url"))));
            }
        }
    }

    private static void AddTables(LintFile file, List<Named> names)
    {
        foreach (var table in TableRow.Tables(file))
        {
            foreach (var row in table)
            {
                for (var i = 0; i < row.Said.Addresses.Count; i++)
                {
                    if (row.Said.Addresses[i] is { } address)
                    {
                        names.Add(new Named(file.Name, "the table", address, Spot.Of(file, row.Line, row.Cells[i].Column)));
                    }
                }
            }
        }
    }
}
