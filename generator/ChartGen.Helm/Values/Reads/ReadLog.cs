namespace ChartGen.Helm.Values.Reads;

/// <summary>
/// Notes all that one template after another reads of the maps that they are given, so that a template need not be rendered
/// again where it would read the same: then it gives the same, unless it asks a clock or a source of random numbers.
/// </summary>
internal sealed class ReadLog
{
    /// <summary>For maps in lists, which are noted as a whole when the list is read: of them only a change matters.</summary>
    public MapWatch OfItems => field ??= new MapWatch(this, null, "") { NotesReads = false };

    /// <summary>What was read since <see cref="Begin"/>, from the root.</summary>
    public ReadMap Root { get; private set; } = new();

    /// <summary>Whether the template's output hangs on what was noted and on nothing else.</summary>
    public bool IsSteady { get; private set; } = true;

    /// <summary>Whether a template changed a map: those after it see the change, so that nothing of this render can be used again.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Begins with the next template.</summary>
    public void Begin() => (Root, IsSteady) = (new ReadMap(), true);

    /// <summary>Says that what is read now cannot be noted, or that something else decides.</summary>
    public void Unsteady() => IsSteady = false;

    /// <summary>Says that a map is changed.</summary>
    public void Changed() => (IsSteady, IsChanged) = (false, true);

    /// <summary>The copy of a map that notes what is read of it.</summary>
    /// <param name="map">The map; it must never change from now on.</param>
    public GoMap Watch(GoMap map) => map.LazyCopy(new MapWatch(this, null, ""));
}
