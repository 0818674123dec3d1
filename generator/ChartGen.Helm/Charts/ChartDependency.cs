using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>A dependency that Chart.yaml declares.</summary>
internal sealed class ChartDependency(GoMap fields)
{
    public string Name
    {
        get => Text("Name");
        set => fields["Name"] = value;
    }

    public string Version => Text("Version");

    public string Condition => Text("Condition");

    public string Alias => Text("Alias");

    public IEnumerable<string> Tags => ((GoList)fields["Tags"]!).Cast<string>();

    public GoList ImportValues
    {
        get => (GoList)fields["ImportValues"]!;
        set => fields["ImportValues"] = value;
    }

    public bool Enabled
    {
        get => fields["Enabled"] is true;
        set => fields["Enabled"] = value;
    }

    public ChartDependency Copy() => new(ChartValues.ShallowCopy(fields));

    public GoMap ToTemplateObject() => ChartValues.DeepCopy(fields);

    private string Text(string field) => (string)fields[field]!;
}
