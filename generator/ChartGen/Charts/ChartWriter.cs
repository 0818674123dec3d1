using ChartGen.Helm.Archives;
using ChartGen.Texts;
using ChartGen.Topologies;

namespace ChartGen.Charts;

/// <summary>Makes the files of the Helm chart.</summary>
internal static class ChartWriter
{
    /// <summary>The action by which Helm fills the namespace in, where a file of the chart needs it.</summary>
    private const string NamespaceAction = "{{ include \"mosquitto.namespace\" . }}";

    /// <summary>The texts that are made for each deployment: source, path in the chart.</summary>
    private static readonly (string Source, string Path)[] Texts =
    [
        ("Chart.yaml", "Chart.yaml"),
        ("values.yaml", "values.yaml"),
        ("values.schema.json", "values.schema.json"),
        ("README.md", "README.md"),
        ("haproxy.cfg", "files/haproxy.cfg"),
        ("mosquitto.conf", "files/mosquitto.conf"),
    ];

    /// <summary>The files of the chart, by their path in it.</summary>
    /// <exception cref="TextSourceException">A source has an error.</exception>
    public static IEnumerable<ChartFile> Files(Topology topology, TextModel model, ChartSources sources, TextMemory? memory = null)
    {
        foreach (var file in sources.HelmFiles)
        {
            yield return new ChartFile(file.Path, file.Content);
        }

        foreach (var (source, path) in Texts)
        {
            yield return new ChartFile(path, sources.Text(source).Render(model, NamespaceAction, memory));
        }

        yield return new ChartFile("files/topology.json", TopologyFile.Write(topology));
    }
}
