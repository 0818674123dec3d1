namespace ChartGen.Helm.Templates.References;

/// <summary>What one template reads and includes.</summary>
/// <param name="References">The values that it reads.</param>
/// <param name="Includes">The names of templates that it includes.</param>
/// <param name="IncludesAny">Whether it includes templates whose names are made while it runs.</param>
internal sealed record WalkedTemplate(IReadOnlyList<ValueReference> References, IReadOnlyCollection<string> Includes, bool IncludesAny);
