using System.Globalization;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>Draws what is reached from outside: HAProxy and the Management Center.</summary>
internal static class PictureServices
{
    /// <summary>HAProxy, along all lines of the brokers.</summary>
    public static void DrawProxy(Svg svg, Topology topology, int bottom)
    {
        var haproxy = topology.Deployment.Haproxy;
        const int Width = Layout.ProxyRight - Layout.ProxyLeft;
        const int X = Layout.ProxyLeft + (Width / 2);
        var y = (Layout.RowsTop + bottom) / 2;
        DrawEntrances(svg, topology, y, bottom - Layout.RowsTop);
        svg.Box("proxy", Layout.ProxyLeft, Layout.RowsTop + 4, Width, bottom - Layout.RowsTop - 8);
        svg.Text("middle bold on", X, y - 8, "HAProxy");
        svg.Text("middle on", X, y + 12, topology.Balance);
        if (haproxy.Replicas > 1)
        {
            svg.Text("middle on", X, y + 32, string.Create(CultureInfo.InvariantCulture, $"{haproxy.Replicas} pods"));
        }

        svg.Text("middle tmqtt", (Layout.ProxyRight + Layout.PodLeft) / 2, Layout.RowsTop - 8, PictureListeners.Ports(topology.Listeners));
    }

    /// <summary>The Management Center with its directory; <paramref name="y"/> is the middle of its line.</summary>
    public static void DrawManagementCenter(Svg svg, Topology topology, int y)
    {
        const int X = (Layout.PodLeft + Layout.PodRight) / 2;
        var place = topology.ManagementCenter;
        DrawEntrance(svg, "Browser", "admin", topology.Deployment.ManagementCenter.NodePort, Layout.PodLeft, y);
        svg.Text("middle tadmin", (Layout.ProxyRight + Layout.PodLeft) / 2, y - 6, "8088");
        svg.Stroke("disk", Layout.PodRight, y + 10, Layout.DirectoryLeft, y + 10);
        svg.Box("center", Layout.PodLeft, y - 22, Layout.PodRight - Layout.PodLeft, 44);
        svg.Text("middle bold on", X, y - 3, "Management Center");
        svg.Text("middle on", X, y + 14, $"on {place.Node}", 19);
        svg.Text("mono", Layout.AdminX + 10, y + 5, place.Volume, 16);
        svg.Box("store", Layout.DirectoryLeft, y - 5, Layout.DirectoryWidth, 30);
        svg.Text("mono", Layout.DirectoryLeft + 10, y + 14, place.Directory);
    }

    /// <summary>One entrance for each listener that has a NodePort, as many as there is room for.</summary>
    private static void DrawEntrances(Svg svg, Topology topology, int middle, int height)
    {
        const int Pitch = 54;
        var listeners = topology.Listeners.Where(l => l.NodePort is not null).ToArray();
        var shown = Math.Min(listeners.Length, height / Pitch);
        var y = middle - ((shown - 1) * Pitch / 2);
        for (var i = 0; i < shown; i++, y += Pitch)
        {
            DrawEntrance(svg, PictureListeners.Who(listeners[i]), "mqtt", listeners[i].NodePort!.Value, Layout.ProxyLeft, y);
        }

        if (shown < listeners.Length)
        {
            svg.Text("small middle", Layout.Margin + 51, y - Pitch + 34, string.Create(CultureInfo.InvariantCulture, $"and {listeners.Length - shown} more"));
        }
    }

    /// <summary>Someone outside the cluster, the NodePort on the cluster's edge, and the way to who serves it.</summary>
    private static void DrawEntrance(Svg svg, string who, string style, int nodePort, int target, int y)
    {
        svg.Box("outside", Layout.Margin, y - 18, 102, 36);
        svg.Text("middle", Layout.Margin + 51, y + 5, who);
        svg.Arrow(style, Layout.Margin + 102, target, y);
        svg.Box("outside", Layout.ClusterLeft - 26, y - 12, 52, 24, 12);
        svg.Text($"middle t{style}", Layout.ClusterLeft, y + 4, nodePort.ToString(CultureInfo.InvariantCulture));
        svg.Text("small middle", Layout.ClusterLeft, y + 28, "NodePort");
    }
}
