using System.Globalization;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>
/// Draws a deployment: each prepared place is one line, from its server in HAProxy over its pod and volume to its
/// directory on the NFS server.
/// </summary>
public static class TopologyPicture
{
    /// <summary>The SVG text, for light and dark pages alike. The same topology gives the same text.</summary>
    public static string Draw(Topology topology)
    {
        var rows = PictureRow.Of(topology, Layout.RowsTop);
        var centerY = rows[^1].Y + 63;
        var frameBottom = centerY + 42;
        var legendTop = frameBottom + 34;

        var svg = new Svg();
        Head(svg, topology, legendTop + PictureLegend.HeightOf(topology));
        PictureFrames.Draw(svg, topology, frameBottom);
        PictureServices.DrawProxy(svg, topology, rows[^1].Y + 19);
        PictureBrokers.Draw(svg, rows, centerY);
        PictureServices.DrawManagementCenter(svg, topology, centerY);
        PictureLegend.Draw(svg, topology, legendTop);
        svg.Raw("</svg>");
        return svg.ToString();
    }

    private static void Head(Svg svg, Topology topology, int height)
    {
        var deployment = topology.Deployment;
        var replicas = deployment.Replicas;
        var maximum = PictureRow.MaximumOf(deployment);
        var brokers = maximum > replicas.Min ? Invariant($"{replicas.Min} to {maximum} brokers") : Invariant($"{replicas.Min} brokers");
        svg.Raw(Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Layout.Width} {height}" width="{Layout.Width}" height="{height}" role="img" aria-labelledby="title description">"""));
        svg.Element("title", "title", $"Topology of the deployment {deployment.Metadata.Name}");
        svg.Element("desc", "description", Invariant($"""
            {PictureListeners.Description(topology.Listeners, brokers)} Places for {replicas.Capacity} brokers are prepared, each with a volume and a directory of its own on the NFS server {deployment.Nfs.Server}. The Management Center runs on {topology.ManagementCenter.Node} and is reached on NodePort {deployment.ManagementCenter.NodePort}.
            """));
        svg.Raw(PictureStyle.Sheet);
        svg.Box("page", 0, 0, Layout.Width, height, 0);
        svg.Text("title", Layout.Margin, 38, deployment.Metadata.Name);
        svg.Text("small", Layout.Margin, 62, Invariant($"Mosquitto {deployment.Version} · {brokers}, {replicas.Capacity} places prepared · one line for each place: server, pod, volume, directory"));
    }

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
