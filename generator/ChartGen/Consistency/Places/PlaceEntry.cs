namespace ChartGen.Consistency.Places;

/// <summary>What an artifact prepares for one broker: a server line, a volume, a directory.</summary>
/// <param name="Title">How messages name it: <c>server m4</c>.</param>
/// <param name="Facets">The ways in which it says for which broker, the name that users know first.</param>
internal sealed record PlaceEntry(string Title, IReadOnlyList<Facet> Facets)
{
    public Spot Spot => Facets[0].Spot;

    public Facet? this[string label] => Facets.FirstOrDefault(f => f.Label == label);
}
