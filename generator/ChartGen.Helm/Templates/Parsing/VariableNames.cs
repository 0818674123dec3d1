namespace ChartGen.Helm.Templates.Parsing;

/// <summary>The variables that are known at a place of a template.</summary>
internal sealed class VariableNames
{
    private readonly List<string> names = ["$"];

    public int Count => names.Count;

    public void Add(string name) => names.Add(name);

    public bool Contains(string name) => names.Contains(name);

    public void Truncate(int count) => names.RemoveRange(count, names.Count - count);
}
