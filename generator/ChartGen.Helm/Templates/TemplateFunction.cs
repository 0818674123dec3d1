namespace ChartGen.Helm.Templates;

/// <summary>A function that templates can call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Family">Where it comes from, and what it is about.</param>
/// <param name="Parameters">The Go types of its parameters; of a variadic function the last is that of each further argument.</param>
/// <param name="IsVariadic">Whether it takes any number of further arguments.</param>
/// <param name="Result">The Go type of what it gives.</param>
/// <param name="Difference">How it differs from Helm's; null when it is the same.</param>
public sealed record TemplateFunction(
    string Name, string Family, IReadOnlyList<string> Parameters, bool IsVariadic, string Result, string? Difference);
