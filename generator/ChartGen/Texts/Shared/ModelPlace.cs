namespace ChartGen.Texts.Shared;

/// <summary>A place in the model that a source reads, such as <c>t.brokers[0].pod</c>: the same object for every deployment.</summary>
internal sealed class ModelPlace
{
    private readonly ModelPlaces all;
    private ModelPlace[] below = [];

    public ModelPlace(ModelPlaces all, ModelPlace? parent, string? member, int position)
    {
        (this.all, Parent, Member, Position) = (all, parent, member, position);
        Index = all.Count++;
    }

    /// <summary>Its number among the places.</summary>
    public int Index { get; }

    /// <summary>Where it is a member or an item of; null for what sources see by name.</summary>
    public ModelPlace? Parent { get; }

    /// <summary>The member that it is; null for an item, and for the names of all members.</summary>
    public string? Member { get; }

    /// <summary>The item that it is, from 0; -1 for a member.</summary>
    public int Position { get; }

    /// <summary>The place of a member.</summary>
    public ModelPlace Of(string member) => Below(member, -1);

    /// <summary>The place of an item.</summary>
    public ModelPlace Of(int position) => Below(null, position);

    /// <summary>The place of the names of all members.</summary>
    public ModelPlace OfNames() => Below(null, -1);

    private ModelPlace Below(string? member, int position)
    {
        if (Find(member, position) is { } known)
        {
            return known;
        }

        lock (all)
        {
            if (Find(member, position) is { } added)
            {
                return added;
            }

            var place = new ModelPlace(all, this, member, position);
            Volatile.Write(ref below, [.. below, place]);
            return place;
        }
    }

    private ModelPlace? Find(string? member, int position)
    {
        foreach (var place in Volatile.Read(ref below))
        {
            if (place.Position == position && place.Member == member)
            {
                return place;
            }
        }

        return null;
    }
}
