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
    public static IReadOnlyList<Artifact> Make(Topology topology, ChartSources sources, long mtime)
    {
        var model = TextModel.Of(topology);

        // The archive takes as long as all the rest: one deployment is built on two cores.
        var beside = Task.Run(() => Beside(topology, model, sources));
        var chart = ChartWriter.Files(topology, model, sources).ToArray();
        var values = chart.Single(f => f.Path == "values.yaml").Content.ToArray();
        return
        [
            new Artifact(topology.ChartArchive, ChartArchive.Write(topology.Deployment.Chart.Name, chart, mtime)),
            new Artifact("values.yaml", values),
            .. beside.GetAwaiter().GetResult(),
        ];
    }

    private static Artifact[] Beside(Topology topology, TextModel model, ChartSources sources)
    {
        var made = Texts.Select(t =>
        {
            var text = sources.Text(t.Name).Render(model, topology.Deployment.Namespace);
            return new Artifact(t.Name, Encoding.UTF8.GetBytes(text), t.Executable);
        });
        return [.. made, new Artifact("topology.svg", Encoding.UTF8.GetBytes(TopologyPicture.Draw(topology)))];
    }
}
