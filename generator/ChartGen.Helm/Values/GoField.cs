namespace ChartGen.Helm.Values;

/// <summary>A field of a struct.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type that it is declared with.</param>
/// <param name="Value">Its value.</param>
/// <param name="JsonName">What it is called in JSON; null when that is its name.</param>
public readonly record struct GoField(string Name, GoType Type, object? Value, string? JsonName = null);
