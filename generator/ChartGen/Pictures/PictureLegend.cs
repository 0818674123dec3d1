using System.Globalization;
using ChartGen.Deployments.Model;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>The words under the picture: what fills, colours and ports mean.</summary>
internal static class PictureLegend
{
    private const int Pitch = 26;
    private const int PortsLeft = 430;

    /// <summary>How high the legend is.</summary>
    public static int HeightOf(Topology topology) => (4 + topology.Listeners.Count) * Pitch;

    /// <summary>Draws it.</summary>
    public static void Draw(Svg svg, Topology topology, int top)
    {
        var y = top;
        svg.Text("head", Layout.Margin, y, "Brokers");
        foreach (var (style, words) in States(topology.Deployment))
        {
            y += Pitch;
            svg.Box(style, Layout.Margin, y - 13, 30, 18, 4);
            svg.Text("", Layout.Margin + 42, y, words);
        }

        y = top;
        svg.Text("head", PortsLeft, y, "Ports");
        foreach (var (style, port, words) in Ports(topology))
        {
            y += Pitch;
            svg.Stroke(style, PortsLeft, y - 4, PortsLeft + 26, y - 4);
            svg.Text($"t{style}", PortsLeft + 38, y, port);
            svg.Text("", PortsLeft + 82, y, words);
        }
    }

    private static IEnumerable<(string Style, string Words)> States(Deployment deployment)
    {
        var replicas = deployment.Replicas;
        var maximum = PictureRow.MaximumOf(deployment);
        yield return ("pod", Invariant($"{replicas.Min} always run"));
        if (maximum > replicas.Min)
        {
            var autoscaling = deployment.Autoscaling;
            var memory = autoscaling.MemoryThreshold is { } threshold ? Invariant($" or {threshold} % memory") : "";
            yield return ("demand", Invariant($"up to {maximum} above {autoscaling.CpuThreshold} % CPU{memory}, one at a time"));
        }

        if (replicas.Capacity > maximum)
        {
            yield return ("prepared", Invariant($"places prepared for up to {replicas.Capacity}"));
        }
    }

    private static IEnumerable<(string Style, string Port, string Words)> Ports(Topology topology)
    {
        foreach (var listener in topology.Listeners)
        {
            yield return ("mqtt", Invariant($"{listener.Port}"), PictureListeners.Legend(listener, topology.Deployment));
        }

        yield return ("admin", "8088", "Management Center, in a browser");
        yield return ("admin", "1885", "administration and probes; inside the cluster only");
        yield return ("raft", "7000", "between the brokers (Raft); inside the cluster only");
    }

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
