using System.Text;

namespace ChartGen.Helm.Archives;

/// <summary>The order in which `helm package` writes the files of a chart.</summary>
internal static class PackageOrder
{
    private const string Templates = "templates/";
    private const string Subcharts = "charts/";

    /// <summary>Compares keys.</summary>
    public static IComparer<byte[]> Comparer { get; } =
        Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    /// <summary>A key whose order, byte by byte, is that of the package.</summary>
    public static byte[] KeyOf(string path)
    {
        var key = new List<byte>(path.Length + 1);
        Append(key, path);
        return [.. key];
    }

    /// <summary>Whether a file lies in the chart's own templates folder; in the package these follow one another.</summary>
    public static bool IsTemplate(string path) => path.StartsWith(Templates, StringComparison.Ordinal);

    private static void Append(List<byte> key, string path)
    {
        key.Add(RankOf(path));
        var subchart = path.StartsWith(Subcharts, StringComparison.Ordinal) ? path.IndexOf('/', Subcharts.Length) : -1;
        if (subchart < 0)
        {
            AppendSegments(key, path);
            return;
        }

        AppendSegments(key, path[..(subchart + 1)]);
        Append(key, path[(subchart + 1)..]);
    }

    // Helm walks folders, so `a/b` comes before `a-b`: the slash sorts below every other byte.
    private static void AppendSegments(List<byte> key, string path)
    {
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            key.Add(value == '/' ? (byte)0 : value);
        }
    }

    private static byte RankOf(string path) => path switch
    {
        "Chart.yaml" => 0,
        "Chart.lock" => 1,
        "values.yaml" => 2,
        "values.schema.json" => 3,
        _ when IsTemplate(path) => 4,
        _ when path.StartsWith(Subcharts, StringComparison.Ordinal) => 6,
        _ => 5,
    };
}
