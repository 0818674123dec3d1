namespace ChartGen.Texts.Shared;

/// <summary>The places that the sources read. May be used by several threads at once: a place is added under a lock on this.</summary>
internal sealed class ModelPlaces
{
    public ModelPlaces() => Root = new ModelPlace(this, null, null, -1);

    /// <summary>What the source sees by name.</summary>
    public ModelPlace Root { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; set; }
}
