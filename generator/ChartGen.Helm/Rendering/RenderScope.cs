using ChartGen.Helm.Charts;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary>What the templates of a chart, and of those below it, see as <c>.</c>.</summary>
internal sealed class RenderScope
{
    private static readonly GoType ValuesType = GoType.Named("common.Values", GoType.AnyMap);

    private readonly Dictionary<string, (GoMap Data, string BasePath)> byTemplate = new(StringComparer.Ordinal);

    public RenderScope(Chart chart, GoMap values, GoMap release, Capabilities capabilities)
    {
        var root = new GoMap(ValuesType, values.Count);
        foreach (var key in values.SortedKeys)
        {
            root[key] = values[key];
        }

        Values = root;
        Add(chart, root, release, capabilities);
    }

    public GoMap Values { get; }

    /// <summary>
    /// The templates that a chart, with those below it, has; those of a library are only its partials. Of two of a name,
    /// in subcharts of one name, the last counts.
    /// </summary>
    public static IEnumerable<TemplateSource> Sources(Chart chart) =>
        AllSources(chart).Reverse().DistinctBy(source => source.Name).Reverse();

    private static IEnumerable<TemplateSource> AllSources(Chart chart)
    {
        var folder = chart.FullPath;
        foreach (var template in Templates(chart))
        {
            yield return new TemplateSource($"{folder}/{template.Path}", ChartAssembler.TextOf(template));
        }

        foreach (var source in chart.Dependencies.SelectMany(AllSources))
        {
            yield return source;
        }
    }

    /// <summary>The data of one template file, made ready for it.</summary>
    public GoMap For(string template)
    {
        var (data, basePath) = byTemplate[template];
        data["Template"] = new GoMap(ValuesType) { ["Name"] = template, ["BasePath"] = basePath };
        return data;
    }

    private static IEnumerable<Archives.ChartFile> Templates(Chart chart) =>
        chart.IsLibrary ? chart.Templates.Where(t => Path.GetFileName(t.Path).StartsWith('_')) : chart.Templates;

    private GoMap Add(Chart chart, GoMap values, GoMap release, Capabilities capabilities)
    {
        var subcharts = new GoMap();
        var data = new GoMap(ValuesType)
        {
            ["Chart"] = chart.Metadata.ToTemplateObject(chart.Parent is null),
            ["Files"] = chart.TemplateFiles.Value,
            ["Release"] = release,
            ["Capabilities"] = capabilities,
            ["Values"] = values,
            ["Subcharts"] = subcharts,
        };
        foreach (var subchart in chart.Dependencies)
        {
            subcharts[subchart.Name] = Add(subchart, values[subchart.Name] as GoMap ?? new GoMap(ValuesType), release, capabilities);
        }

        var folder = chart.FullPath;
        var basePath = $"{folder}/templates";
        foreach (var template in Templates(chart))
        {
            byTemplate[$"{folder}/{template.Path}"] = (data, basePath);
        }

        return data;
    }
}
