using System.Globalization;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>Draws the Kubernetes cluster with its workers, and the NFS server.</summary>
internal static class PictureFrames
{
    private const int PathRoom = 34;

    /// <summary>Draws both frames, down to <paramref name="bottom"/>.</summary>
    public static void Draw(Svg svg, Topology topology, int bottom)
    {
        var deployment = topology.Deployment;
        const int Top = Layout.FrameTop;
        svg.Box("frame", Layout.ClusterLeft, Top, Layout.ClusterRight - Layout.ClusterLeft, bottom - Top, 10);
        svg.Text("head", Layout.ProxyLeft, Top + 26, deployment.Cluster is { } name ? $"Kubernetes cluster {name}" : "Kubernetes cluster", 32);
        svg.Text("small end", Layout.ClusterRight - 16, Top + 26, $"namespace {deployment.Namespace}", 30);
        DrawWorkers(svg, deployment.Nodes);

        svg.Box("frame", Layout.StoreLeft, Top, Layout.StoreRight - Layout.StoreLeft, bottom - Top, 10);
        svg.Text("head", Layout.DirectoryLeft, Top + 26, $"NFS server {deployment.Nfs.Server}", 28);
        var (first, second) = Wrap(topology.BaseDirectory);
        svg.Text("mono", Layout.DirectoryLeft, Top + 48, first);
        if (second.Length > 0)
        {
            svg.Text("mono", Layout.DirectoryLeft, Top + 64, second, PathRoom);
        }
    }

    /// <summary>The worker of the Management Center in its colour, then as many others as there is room for.</summary>
    private static void DrawWorkers(Svg svg, IReadOnlyList<string> nodes)
    {
        const int Top = Layout.FrameTop + 41;
        var x = Layout.ProxyLeft;
        for (var i = 0; i < nodes.Count; i++)
        {
            var words = Svg.Fit(nodes[i], 20);
            var width = (words.Length * 8) + 20;
            var reserved = i + 1 < nodes.Count ? 90 : 16;
            if (i > 0 && x + width > Layout.ClusterRight - reserved)
            {
                svg.Text("small", x + 4, Top + 17, string.Create(CultureInfo.InvariantCulture, $"and {nodes.Count - i} more"));
                return;
            }

            svg.Box(i == 0 ? "center" : "chip", x, Top, width, 26, 13);
            svg.Text(i == 0 ? "middle on bold" : "middle", x + (width / 2), Top + 17, nodes[i], 20);
            x += width + 8;
        }
    }

    /// <summary>Breaks a path in two, where a part of a name ends.</summary>
    private static (string First, string Second) Wrap(string path)
    {
        if (path.Length <= PathRoom)
        {
            return (path, "");
        }

        var end = path.AsSpan(0, PathRoom).LastIndexOfAny('/', '-', '_');
        var at = end > PathRoom / 2 ? end + 1 : PathRoom;
        return (path[..at], path[at..]);
    }
}
