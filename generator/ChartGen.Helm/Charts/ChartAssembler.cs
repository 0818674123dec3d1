using ChartGen.Helm.Archives;
using ChartGen.Helm.Functions;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Makes a chart of its files, wherever they were read, as Helm does.</summary>
internal static class ChartAssembler
{
    /// <summary>The chart that the files make.</summary>
    /// <exception cref="HelmException">They make none.</exception>
    public static Chart Assemble(IReadOnlyList<ChartFile> files, ChartLog log)
    {
        var metadata = new MetadataReader();
        foreach (var file in files)
        {
            if (file.Path == "Chart.yaml")
            {
                metadata.Read(file.Path, TextOf(file));
            }
        }

        var values = new GoMap();
        string? valuesText = null;
        SchemaSource? schema = null;
        var templates = new List<ChartFile>();
        var others = new List<ChartFile>();
        var subcharts = new SortedDictionary<string, List<ChartFile>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            switch (file.Path)
            {
                case "Chart.yaml":
                    break;
                case "Chart.lock":
                    ReadLock(file);
                    break;
                case "values.yaml":
                    valuesText = TextOf(file);
                    values = ReadValues(valuesText);
                    break;
                case "values.schema.json":
                    schema = new SchemaSource(file.Content);
                    break;
                case "requirements.yaml" when metadata.ApiVersion != "v3":
                    Old(file, metadata, log, others, "Dependencies are handled in Chart.yaml since apiVersion \"v2\". We recommend migrating dependencies to Chart.yaml.");
                    metadata.Read(file.Path, TextOf(file));
                    break;
                case "requirements.lock" when metadata.ApiVersion != "v3":
                    ReadLock(file);
                    Old(file, metadata, log, others, "Dependency locking is handled in Chart.lock since apiVersion \"v2\". We recommend migrating to Chart.lock.");
                    break;
                case var path when path.StartsWith("templates/", StringComparison.Ordinal):
                    templates.Add(file);
                    break;
                case var path when path.StartsWith("charts/", StringComparison.Ordinal) && !path.EndsWith(".prov", StringComparison.Ordinal):
                    Sort(file, subcharts);
                    break;
                default:
                    others.Add(file);
                    break;
            }
        }

        if (!metadata.Found)
        {
            throw new HelmException("Chart.yaml file is missing");
        }

        var chart = new Chart
        {
            Metadata = metadata.Finish(),
            Templates = templates,
            Files = others,
            Values = values,
            ValuesText = valuesText,
            Schema = schema,
        };
        chart.SetDependencies([.. subcharts.Where(s => s.Key[0] is not ('_' or '.')).Select(s => Subchart(chart.Name, s.Key, s.Value, log))]);
        return chart;
    }

    /// <summary>The text of a file, every byte of it kept.</summary>
    public static string TextOf(ChartFile file) => GoText.FromBytes(file.Content.Span);

    private static void Sort(ChartFile file, SortedDictionary<string, List<ChartFile>> subcharts)
    {
        var path = file.Path["charts/".Length..];
        var name = path.Split('/', 2)[0];
        if (name.Length == 0)
        {
            return;
        }

        if (!subcharts.TryGetValue(name, out var files))
        {
            subcharts[name] = files = [];
        }

        files.Add(file with { Path = path });
    }

    private static Chart Subchart(string parent, string name, List<ChartFile> files, ChartLog log)
    {
        try
        {
            if (!name.EndsWith(".tgz", StringComparison.Ordinal))
            {
                return Assemble([.. files.Where(f => f.Path.Contains('/', StringComparison.Ordinal)).Select(f => f with { Path = f.Path[(name.Length + 1)..] })], log);
            }

            if (files[0].Path != name)
            {
                throw new HelmException($"error unpacking subchart tar in {parent}: expected {name}, got {files[0].Path}");
            }
        }
        catch (HelmException e) when (!e.Message.StartsWith("error unpacking subchart tar", StringComparison.Ordinal))
        {
            throw e.After($"error unpacking subchart {name} in {parent}: ");
        }

        try
        {
            return Assemble(ArchiveFiles.Read(files[0].Content), log);
        }
        catch (HelmException e)
        {
            throw e.After($"error unpacking subchart {name} in {parent}: ");
        }
    }

    private static GoMap ReadValues(string text)
    {
        try
        {
            return ChartValues.Parse(text);
        }
        catch (HelmException e)
        {
            throw e.After("cannot load values.yaml: ");
        }
    }

    private static void ReadLock(ChartFile file)
    {
        try
        {
            var fields = ShapeDecoder.Zero(MetadataShapes.Lock);
            ShapeDecoder.Decode(TextOf(file), MetadataShapes.Lock, fields);
            CheckTime(fields["Generated"]);
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"cannot load {file.Path}: {e.Message}", e);
        }
    }

    private static void CheckTime(object? generated)
    {
        const string Trouble = "error unmarshaling JSON: while decoding JSON: ";
        try
        {
            if (generated is not null)
            {
                new TimeParser("2006-01-02T15:04:05Z07:00", generated as string ?? throw new GoErrorException("Time.UnmarshalJSON: input is not a JSON string"), GoZone.Utc).Parse();
            }
        }
        catch (GoErrorException e)
        {
            throw new GoErrorException(Trouble + e.Message);
        }
    }

    private static void Old(ChartFile file, MetadataReader metadata, ChartLog log, List<ChartFile> others, string advice)
    {
        if (metadata.ApiVersion == "v1")
        {
            others.Add(file);
        }
        else
        {
            log.Info($"Warning: {advice}");
        }
    }
}
