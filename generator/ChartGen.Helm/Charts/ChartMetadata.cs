using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>What Chart.yaml says. Its fields are also what templates see as <c>.Chart</c>.</summary>
internal sealed class ChartMetadata(GoMap fields)
{
    private List<ChartDependency> dependencies = [];

    public string Name
    {
        get => Text("Name");
        set => fields["Name"] = value;
    }

    public string Version => Text("Version");

    public string ApiVersion
    {
        get => Text("APIVersion");
        set => fields["APIVersion"] = value;
    }

    public string AppVersion => Text("AppVersion");

    public string Type => Text("Type");

    public string KubeVersion => Text("KubeVersion");

    public bool Deprecated => fields["Deprecated"] is true;

    public IReadOnlyList<ChartDependency> Dependencies => dependencies;

    /// <summary>Whether dependencies are declared at all, be it an empty list.</summary>
    public bool HasDependencies { get; private set; }

    public void SetDependencies(IEnumerable<ChartDependency> declared)
    {
        HasDependencies = true;
        dependencies = [.. declared];
    }

    /// <summary>A copy that can be changed.</summary>
    public ChartMetadata Copy()
    {
        var copy = new ChartMetadata(ChartValues.ShallowCopy(fields));
        copy.dependencies = [.. dependencies.Select(d => d.Copy())];
        copy.HasDependencies = HasDependencies;
        return copy;
    }

    /// <summary>The map that templates see.</summary>
    public GoMap ToTemplateObject(bool isRoot)
    {
        var map = ChartValues.DeepCopy(fields);
        map["Dependencies"] = new GoList([.. dependencies.Select(d => d.ToTemplateObject())]);
        map["IsRoot"] = isRoot;
        return map;
    }

    private string Text(string field) => fields[field] as string ?? "";
}
