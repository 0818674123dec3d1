using System.Runtime.InteropServices;
using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Output;
using ChartGen.Pictures;
using ChartGen.Texts;
using ChartGen.Topologies;

namespace ChartGen.Charts;

/// <summary>Makes every file of a deployment's folder from its topology. The same input gives the same bytes.</summary>
public static class DeploymentArtifacts
{
    /// <summary>The texts beside the chart, and whether each is a program.</summary>
    private static readonly (string Name, bool Executable)[] Texts =
    [
        ("haproxy.cfg", false),
        ("mosquitto.conf", false),
        ("exports", false),
        ("nfs-setup.sh", true),
        ("INSTALL.md", false),
        ("OPERATIONS.md", false),
        ("RECOVERY.md", false),
    ];

    /// <summary>Makes the files, without SHA256SUMS.</summary>
    /// <param name="topology">The deployment with everything derived.</param>
    /// <param name="sources">What the files are made of.</param>
    /// <param name="mtime">The modification time in the archive, in seconds since 1970-01-01T00:00:00Z.</param>
    /// <exception cref="TextSourceException">A source has an error.</exception>
    public static IReadOnlyList<Artifact> Make(Topology topology, ChartSources sources, long mtime) => Files(topology, sources).Pack(mtime);

    /// <summary>Makes the files, with those of the chart unpacked.</summary>
    /// <param name="topology">The deployment with everything derived.</param>
    /// <param name="sources">What the files are made of.</param>
    /// <param name="memory">What the texts of several deployments share; null for one alone.</param>
    /// <exception cref="TextSourceException">A source has an error.</exception>
    public static DeploymentFiles Files(Topology topology, ChartSources sources, TextMemory? memory = null)
    {
        var model = TextModel.Of(topology, memory);
        var beside = Beside(topology, model, sources, memory);
        var chart = ChartArchive.InOrder(ChartWriter.Files(topology, model, sources, memory));
        var values = chart.Single(f => f.Path == "values.yaml").Content;
        return new DeploymentFiles(
            topology.Deployment.Chart.Name,
            topology.ChartArchive,
            chart,
            [new Artifact("values.yaml", Bytes(values)), .. beside.Select(t => t())]);
    }

    private static Func<Artifact>[] Beside(Topology topology, TextModel model, ChartSources sources, TextMemory? memory)
    {
        var texts = Texts.Select(t => (Func<Artifact>)(() => Text(t, topology, model, sources, memory)))
            .Append(() => new Artifact("topology.svg", Encoding.UTF8.GetBytes(TopologyPicture.Draw(topology))));

        // One task a text: those that no other thread has begun when the chart is made are made by this one. With several
        // deployments, all threads have enough to do.
        return memory is null ? [.. texts.Select(Task.Run).ToArray().Select(t => (Func<Artifact>)t.GetAwaiter().GetResult)] : [.. texts];
    }

    private static Artifact Text((string Name, bool Executable) text, Topology topology, TextModel model, ChartSources sources, TextMemory? memory) =>
        new Artifact(text.Name, sources.Text(text.Name).Render(model, topology.Deployment.Namespace, memory), text.Executable);

    // The same object, where it can be: what is read out of a text is shared by who has it.
    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var part) && part.Array is { } all && all.Length == part.Count ? all : content.ToArray();
}
