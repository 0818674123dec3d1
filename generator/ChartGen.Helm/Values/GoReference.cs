namespace ChartGen.Helm.Values;

/// <summary>A value that is more than a number, a string or a boolean: a slice, map, struct, pointer or function.</summary>
/// <param name="type">Its type.</param>
public abstract class GoReference(GoType type)
{
    /// <summary>The type of the value.</summary>
    public GoType Type { get; } = type;

    /// <summary>The method of the name, bound to this value; null when there is none.</summary>
    /// <param name="name">The name, such as <c>Get</c> of <c>.Files.Get</c>.</param>
    public virtual GoFunction? Method(string name) => null;

    /// <summary>What the value's <c>String</c> or <c>Error</c> method gives; null when it has none.</summary>
    public virtual string? Text => null;

    /// <summary>What the <c>String</c> method of a pointer to the value gives: an action that writes the value calls it, a function does not.</summary>
    public virtual string? AddressedText => null;

    /// <summary>The string that stands for the value in JSON and YAML; null when it is written by its contents.</summary>
    public virtual string? JsonText => null;
}
