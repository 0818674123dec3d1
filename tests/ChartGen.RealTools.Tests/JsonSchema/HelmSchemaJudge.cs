using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.JsonSchema;

/// <summary>Asks real Helm 4 what a values.schema.json refuses in values.</summary>
internal static class HelmSchemaJudge
{
    /// <summary>Both streams of <c>helm template</c> on a chart that is nothing but a schema and values.</summary>
    public static string Template(string schema, string values)
    {
        using var chart = new TemporaryFolder();
        chart.Write("Chart.yaml", "apiVersion: v2\nname: judged\nversion: 0.1.0\n");
        chart.Write("values.schema.json", schema);
        chart.Write("values.yaml", values);
        chart.Write("templates/empty.yaml", "");
        return RealProgram.Run(RealTool.Helm4, "template", chart.Path).All;
    }

    /// <summary>The lines about the values, in an order that does not depend on Go's maps.</summary>
    public static string Errors(string schema, string values)
    {
        var lines = Template(schema, values).Split('\n').Where(line => line.TrimStart().StartsWith("- at '", StringComparison.Ordinal));
        return Sort(string.Join('\n', lines));
    }

    /// <summary>Sorts the errors of each level, with what is below them, and the names in lists of properties.</summary>
    public static string Sort(string report)
    {
        var lines = report.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(SortNames).ToList();
        return string.Join('\n', SortLevel(lines, 0));
    }

    private static IEnumerable<string> SortLevel(List<string> lines, int indent)
    {
        var blocks = new List<List<string>>();
        foreach (var line in lines)
        {
            if (line[indent] == '-')
            {
                blocks.Add([]);
            }

            blocks[^1].Add(line);
        }

        return blocks
            .Select(block => (List<string>)[block[0], .. block.Count > 1 ? SortLevel(block[1..], indent + 2) : []])
            .OrderBy(block => string.Join('\n', block), StringComparer.Ordinal)
            .SelectMany(block => block);
    }

    private static string SortNames(string line)
    {
        const string Start = "additional properties ";
        const string End = " not allowed";
        var start = line.IndexOf(Start, StringComparison.Ordinal);
        if (start < 0)
        {
            return line;
        }

        var names = line[(start + Start.Length)..^End.Length].Split(", ").Order(StringComparer.Ordinal);
        return $"{line[..start]}{Start}{string.Join(", ", names)}{End}";
    }
}
