namespace ChartGen.Helm.Templates.Parsing;

/// <summary>A text that was parsed: the template that it is, and those that it defines.</summary>
/// <param name="Main">The text itself.</param>
/// <param name="Definitions">All of it by name, the text itself too.</param>
internal sealed record ParsedText(Definition Main, IReadOnlyDictionary<string, Definition> Definitions);
