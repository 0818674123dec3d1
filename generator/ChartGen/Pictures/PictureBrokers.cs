using System.Globalization;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>Draws the brokers' places, each a line from HAProxy to the NFS server, and the ports that join them.</summary>
internal static class PictureBrokers
{
    /// <summary>Draws all lines; <paramref name="centerY"/> is the line of the Management Center, which administers them.</summary>
    public static void Draw(Svg svg, IReadOnlyList<PictureRow> rows, int centerY)
    {
        const int Y = Layout.RowsTop - 8;
        svg.Text("head", Layout.PodLeft, Y, "Brokers");
        svg.Text("middle traft", Layout.RaftX - 8, Y, "7000");
        svg.Text("middle tadmin", Layout.AdminX + 12, Y, "1885");
        svg.Text("small end", Layout.ClusterRight - 16, Y, "volumes");
        svg.Stroke("raft", Layout.RaftX, rows[0].Y - 8, Layout.RaftX, rows[^1].Y - 8);
        svg.Stroke("admin", Layout.AdminX, rows[0].Y + 8, Layout.AdminX, centerY);
        svg.Stroke("admin", Layout.PodRight, centerY, Layout.AdminX, centerY);
        foreach (var row in rows)
        {
            if (row.Broker is { } broker)
            {
                DrawPlace(svg, row.State, broker, row.Y);
            }
            else
            {
                var words = string.Create(CultureInfo.InvariantCulture, $"⋮  {row.Hidden} more  ⋮");
                svg.Text("small middle", (Layout.PodLeft + Layout.PodRight) / 2, row.Y + 4, words);
                svg.Text("small middle", (Layout.StoreLeft + Layout.StoreRight) / 2, row.Y + 4, "⋮");
            }
        }
    }

    private static void DrawPlace(Svg svg, PlaceState state, Broker broker, int y)
    {
        var (box, text, dashed) = state switch
        {
            PlaceState.Always => ("pod", "on", ""),
            PlaceState.OnDemand => ("demand", "ondemand", ""),
            _ => ("prepared", "onprepared", " dashed"),
        };
        svg.Arrow($"mqtt{dashed}", Layout.ProxyRight, Layout.PodLeft, y);
        svg.Text("mono", Layout.ProxyRight + 10, y - 5, broker.Server);
        svg.Stroke($"raft{dashed}", Layout.PodRight, y - 8, Layout.RaftX, y - 8);
        svg.Stroke($"disk{dashed}", Layout.PodRight, y, Layout.DirectoryLeft, y);
        svg.Stroke($"admin{dashed}", Layout.PodRight, y + 8, Layout.AdminX, y + 8);
        svg.Box(box, Layout.PodLeft, y - 15, Layout.PodRight - Layout.PodLeft, 30);
        svg.Text($"bold {text}", Layout.PodLeft + 12, y + 5, broker.Pod);
        svg.Text("mono", Layout.AdminX + 10, y - 5, broker.Volume, 16);
        svg.Box(dashed.Length > 0 ? "store prepared" : "store", Layout.DirectoryLeft, y - 15, Layout.DirectoryWidth, 30);
        svg.Text("mono", Layout.DirectoryLeft + 10, y + 4, broker.Directory);
    }
}
