namespace ChartGen.Helm.Values;

/// <summary>A struct, or a pointer to one, with fields and methods that templates can name.</summary>
/// <param name="type">Its type.</param>
public abstract class GoObject(GoType type) : GoReference(type)
{
    /// <summary>The fields in their order, as <c>%v</c> prints them; those that begin in lower case cannot be read.</summary>
    public virtual IReadOnlyList<GoField> Fields => [];

    /// <summary>Finds a field.</summary>
    public virtual bool TryField(string name, out GoField field)
    {
        foreach (var candidate in Fields)
        {
            if (candidate.Name == name)
            {
                field = candidate;
                return true;
            }
        }

        field = default;
        return false;
    }
}
