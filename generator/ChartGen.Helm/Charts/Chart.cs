using ChartGen.Helm.Archives;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>A chart as it was loaded, or a copy of it that one render narrows to the dependencies in use.</summary>
internal sealed class Chart
{
    private List<Chart> dependencies = [];

    public required ChartMetadata Metadata { get; init; }

    public IReadOnlyList<ChartFile> Templates { get; init; } = [];

    public IReadOnlyList<ChartFile> Files
    {
        get;
        init
        {
            field = value;
            TemplateFiles = new(() => new ChartFiles(value));
        }
    } = [];

    /// <summary>The files as templates see them, shared by all copies.</summary>
    public Lazy<ChartFiles> TemplateFiles { get; private init; } = new(() => new ChartFiles([]));

    /// <summary>The chart's own values; replaced, never changed in place.</summary>
    public GoMap Values { get; set; } = new();

    /// <summary>The text of values.yaml, for positions.</summary>
    public string? ValuesText { get; init; }

    public SchemaSource? Schema { get; set; }

    public Chart? Parent { get; private set; }

    public IReadOnlyList<Chart> Dependencies => dependencies;

    public string Name => Metadata.Name;

    /// <summary>The chart's place in the output: <c>parent/charts/name</c>.</summary>
    public string FullPath => Parent is null ? Name : $"{Parent.FullPath}/charts/{Name}";

    public bool IsLibrary => Metadata.Type.Equals("library", StringComparison.OrdinalIgnoreCase);

    public void SetDependencies(IEnumerable<Chart> charts)
    {
        dependencies = [.. charts];
        foreach (var chart in dependencies)
        {
            chart.Parent = this;
        }
    }

    /// <summary>A copy, with copies of all charts below it, that a render may narrow.</summary>
    public Chart Copy()
    {
        var copy = new Chart { Metadata = Metadata.Copy(), Templates = Templates, Files = Files, TemplateFiles = TemplateFiles, Values = Values, ValuesText = ValuesText, Schema = Schema };
        copy.SetDependencies(dependencies.Select(d => d.Copy()));
        return copy;
    }
}
