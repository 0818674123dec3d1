using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Yaml;

namespace ChartGen.Earlier;

/// <summary>Reads earlier charts. Whatever they hold gives findings, never an exception.</summary>
public static class EarlierChartReader
{
    private const string ChartYaml = "Chart.yaml";

    /// <summary>The chart cannot be read.</summary>
    public static readonly Rule Unreadable = new("CG1170", Severity.Error, "An earlier chart must be one that can be read");

    /// <summary>Reads a chart archive.</summary>
    /// <param name="shown">The archive as the user named it.</param>
    /// <param name="archive">Its bytes.</param>
    /// <param name="beside">The files that a build wrote beside it; null when they are not known.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static EarlierReading ReadArchive(string shown, Stream archive, IReadOnlyList<ChartFile>? beside = null)
    {
        try
        {
            return Read(shown, ChartArchive.Read(archive).Files, beside);
        }
        catch (ChartArchiveException e)
        {
            return Failed(new SourceLocation(shown, 0, 0), $"the chart to compare with cannot be read: {e.Message}; allowed is an archive as chartgen build or helm package writes it, or a folder");
        }
    }

    /// <summary>Reads the files of a chart.</summary>
    public static EarlierReading Read(string shown, IReadOnlyList<ChartFile> files, IReadOnlyList<ChartFile>? beside = null)
    {
        var findings = new List<Finding>();
        var chart = Yaml(shown, files, ChartYaml, findings);
        var values = Yaml(shown, files, "values.yaml", findings);
        var topology = Yaml(shown, files, "files/topology.json", findings);
        if (findings.Count > 0)
        {
            return new EarlierReading(null, findings);
        }

        var facts = new EarlierChart(shown, "", "", files, beside, chart, null);
        return facts.Value("name") is { Length: > 0 } name && facts.Value("version") is { Length: > 0 } version
            ? new EarlierReading(new EarlierChart(shown, name, version, files, beside, values, topology), [])
            : Failed(new SourceLocation(chart is null ? shown : $"{shown}/{ChartYaml}", 0, 0), "the chart to compare with has no name and version; allowed is a chart with both in its Chart.yaml");
    }

    private static YamlNode? Yaml(string shown, IReadOnlyList<ChartFile> files, string path, List<Finding> findings)
    {
        if (files.FirstOrDefault(f => f.Path == path) is not { } file)
        {
            return null;
        }

        var reading = YamlReader.Read($"{shown}/{path}", file.Content.Span, YamlLimits.Handwritten);
        findings.AddRange(reading.Problems
            .Where(p => p.Kind != YamlProblemKind.DuplicateKey)
            .Select(p => new Finding(Unreadable, p.Location, p.Message)));
        return reading.Root;
    }

    private static EarlierReading Failed(SourceLocation location, string message) => new(null, [new Finding(Unreadable, location, message)]);
}
