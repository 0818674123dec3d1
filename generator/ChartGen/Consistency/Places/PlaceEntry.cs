namespace ChartGen.Consistency.Places;

/// <summary>What an artifact prepares for one broker: a server line, a volume, a directory.</summary>
/// <param name="Title">How messages name it: <c>server m4</c>.</param>
/// <param name="Facets">The ways in which it says for which broker, the name that users know first.</param>
internal sealed record PlaceEntry(string Title, IReadOnlyList<Facet> Facets)
{
    public Spot Spot => Facets[0].Spot;

    public Facet? this[string label]
    {
        get
        {
            for (var i = 0; i < Facets.Count; i++)
            {
                if (Facets[i].Label == label)
                {
                    return Facets[i];
                }
            }

            return null;
        }
    }

    /// <summary>An entry with those of the facets that were found.</summary>
    public static PlaceEntry Of(string title, params ReadOnlySpan<Facet?> facets)
    {
        var found = new List<Facet>(facets.Length);
        foreach (var facet in facets)
        {
            if (facet is not null)
            {
                found.Add(facet);
            }
        }

        return new PlaceEntry(title, found);
    }
}
