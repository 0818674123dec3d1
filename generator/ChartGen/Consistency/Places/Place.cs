namespace ChartGen.Consistency.Places;

/// <summary>An entry with the broker that it means.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Ordinal">The broker's ordinal; negative when nothing tells it.</param>
/// <param name="Wrong">What in it means another broker, or none.</param>
internal sealed record Place(PlaceEntry Entry, int Ordinal, IReadOnlyList<Facet> Wrong);
