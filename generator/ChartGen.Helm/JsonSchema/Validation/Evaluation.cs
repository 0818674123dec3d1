namespace ChartGen.Helm.JsonSchema.Validation;

/// <summary>
/// Which properties and items of one instance were evaluated, by their position in it: what unevaluatedProperties and
/// unevaluatedItems ask for.
/// </summary>
internal sealed class Evaluation
{
    private readonly HashSet<int> properties = [];
    private readonly HashSet<int> items = [];
    private bool allProperties;
    private int firstItems;

    public void Property(int index) => properties.Add(index);

    public void AllProperties() => allProperties = true;

    public void Item(int index) => items.Add(index);

    public void FirstItems(int count) => firstItems = Math.Max(firstItems, count);

    public void AllItems() => firstItems = int.MaxValue;

    public bool HasProperty(int index) => allProperties || properties.Contains(index);

    public bool HasItem(int index) => index < firstItems || items.Contains(index);

    public void Merge(Evaluation other)
    {
        allProperties |= other.allProperties;
        firstItems = Math.Max(firstItems, other.firstItems);
        properties.UnionWith(other.properties);
        items.UnionWith(other.items);
    }
}
