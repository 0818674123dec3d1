using System.Globalization;
using System.Text.Json;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>Draws what a chart says of its topology in files/topology.json: the places of the brokers, without what the deployment file knows beside.</summary>
public static class ChartPicture
{
    private const int ShownInFull = 12;
    private const int Pitch = 38;

    /// <summary>The SVG text; null when the file says no places, or is none of ChartGen's.</summary>
    public static string? Draw(string topologyJson)
    {
        try
        {
            using var document = JsonDocument.Parse(topologyJson);
            Broker[] brokers = [.. document.RootElement.GetProperty("brokers").EnumerateArray().Select(Place)];
            return brokers.Length == 0 ? null : Draw(document.RootElement, Rows(brokers), brokers.Length);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Draw(JsonElement topology, List<PictureRow> rows, int count)
    {
        var centerY = rows[^1].Y + 63;
        var bottom = centerY + 42;
        var name = Text(topology, "deployment");
        var center = topology.GetProperty("managementCenter");
        var svg = new Svg();
        svg.Raw(Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Layout.Width} {bottom + 16}" width="{Layout.Width}" height="{bottom + 16}" role="img" aria-labelledby="title description">"""));
        svg.Element("title", "title", $"Topology of the chart of {name}");
        svg.Element("desc", "description", Invariant($"Places for {count} brokers, each with a server of HAProxy, a volume and a directory of its own."));
        svg.Raw(PictureStyle.Sheet);
        svg.Box("page", 0, 0, Layout.Width, bottom + 16, 0);
        svg.Text("title", Layout.Margin, 38, name, 40);
        svg.Text("small", Layout.Margin, 62, Invariant($"{count} places prepared, as files/topology.json of the chart says · one line for each place: server, pod, volume, directory"));
        svg.Box("frame", Layout.ClusterLeft, Layout.FrameTop, Layout.ClusterRight - Layout.ClusterLeft, bottom - Layout.FrameTop, 10);
        svg.Text("head", Layout.ProxyLeft, Layout.FrameTop + 26, "Kubernetes cluster");
        svg.Box("frame", Layout.StoreLeft, Layout.FrameTop, Layout.StoreRight - Layout.StoreLeft, bottom - Layout.FrameTop, 10);
        svg.Text("head", Layout.DirectoryLeft, Layout.FrameTop + 26, "NFS server");
        svg.Box("proxy", Layout.ProxyLeft, Layout.RowsTop + 4, Layout.ProxyRight - Layout.ProxyLeft, rows[^1].Y + 11 - Layout.RowsTop);
        svg.Text("middle bold on", (Layout.ProxyLeft + Layout.ProxyRight) / 2, (Layout.RowsTop + rows[^1].Y) / 2, "HAProxy");
        PictureBrokers.Draw(svg, rows, centerY);
        svg.Stroke("disk", Layout.PodRight, centerY + 10, Layout.DirectoryLeft, centerY + 10);
        svg.Box("center", Layout.PodLeft, centerY - 22, Layout.PodRight - Layout.PodLeft, 44);
        svg.Text("middle bold on", (Layout.PodLeft + Layout.PodRight) / 2, centerY + 5, "Management Center");
        svg.Text("mono", Layout.AdminX + 10, centerY + 5, Text(center, "volume"), 16);
        svg.Box("store", Layout.DirectoryLeft, centerY - 5, Layout.DirectoryWidth, 30);
        svg.Text("mono", Layout.DirectoryLeft + 10, centerY + 14, Text(center, "directory"), 33);
        svg.Raw("</svg>");
        return svg.ToString();
    }

    // Of very many the first and the last are enough to see how they are named.
    private static List<PictureRow> Rows(Broker[] brokers)
    {
        var rows = new List<PictureRow>();
        for (var i = 0; i < brokers.Length; i++)
        {
            var y = Layout.RowsTop + (Pitch / 2) + (rows.Count * Pitch);
            var isHidden = brokers.Length > ShownInFull && i == ShownInFull - 2;
            rows.Add(isHidden ? new PictureRow(PlaceState.Always, null, brokers.Length - ShownInFull + 1, y) : new PictureRow(PlaceState.Always, brokers[i], 0, y));
            i = isHidden ? brokers.Length - 2 : i;
        }

        return rows;
    }

    private static Broker Place(JsonElement place, int ordinal) => new(
        ordinal, Text(place, "pod"), "", "", Text(place, "server"), ordinal + 1, Text(place, "directory"), "", Text(place, "volume"), "", "", "");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
