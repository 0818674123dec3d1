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
    /// <exception cref="TextSourceException">A source has an error.</exception>
    public static DeploymentFiles Files(Topology topology, ChartSources sources)
    {
        var model = TextModel.Of(topology);

        // One task a text: those that no other thread has begun when the chart is made are made by this one.
        var beside = Texts.Select(t => Task.Run(() => Text(t, topology, model, sources)))
            .Append(Task.Run(() => new Artifact("topology.svg", Encoding.UTF8.GetBytes(TopologyPicture.Draw(topology)))))
            .ToArray();
        var chart = ChartArchive.InOrder(ChartWriter.Files(topology, model, sources));
        var values = chart.Single(f => f.Path == "values.yaml").Content.ToArray();
        return new DeploymentFiles(
            topology.Deployment.Chart.Name,
            topology.ChartArchive,
            chart,
            [new Artifact("values.yaml", values), .. beside.Select(t => t.GetAwaiter().GetResult())]);
    }

    private static Artifact Text((string Name, bool Executable) text, Topology topology, TextModel model, ChartSources sources) =>
        new Artifact(text.Name, sources.Text(text.Name).Render(model, topology.Deployment.Namespace), text.Executable);
}
