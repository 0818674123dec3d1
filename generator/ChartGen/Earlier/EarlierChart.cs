using System.Globalization;
using ChartGen.Deployments.Reading;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Yaml;

namespace ChartGen.Earlier;

/// <summary>A chart that was built, and perhaps installed, before: what a new one of its name is held against.</summary>
public sealed class EarlierChart
{
    private readonly YamlNode? values;
    private readonly YamlNode? topology;

    internal EarlierChart(
        string shown,
        string name,
        string version,
        IReadOnlyList<ChartFile> files,
        IReadOnlyList<ChartFile>? beside,
        YamlNode? values,
        YamlNode? topology)
    {
        Shown = shown;
        Name = name;
        Version = version;
        Files = files;
        Beside = beside;
        this.values = values;
        this.topology = topology;
    }

    /// <summary>The archive or folder as the user named it.</summary>
    public string Shown { get; }

    /// <summary>The chart's name.</summary>
    public string Name { get; }

    /// <summary>The chart's version.</summary>
    public string Version { get; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<ChartFile> Files { get; }

    /// <summary>The files that a build wrote beside the archive; null when only the chart is known.</summary>
    public IReadOnlyList<ChartFile>? Beside { get; }

    /// <summary>A text or number of values.yaml, by its path; null when it is not there or something else.</summary>
    public string? Value(string path) => Text(values, path);

    /// <summary>A whole number of values.yaml, by its path; null when it is not there or something else.</summary>
    public int? Number(string path) => Whole(Value(path));

    /// <summary>A text or number of files/topology.json, by its path; null where the chart is not ChartGen's.</summary>
    public string? Place(string path) => Text(topology, path);

    /// <summary>For how many brokers places were prepared; null where the chart is not ChartGen's.</summary>
    public int? Capacity => Whole(Place("capacity"));

    private static string? Text(YamlNode? root, string path) =>
        root is not null && FieldPath.Parse(path).FindIn(root) is YamlScalar { Kind: not YamlScalarKind.Null } scalar ? scalar.Text : null;

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
