using ChartGen.Helm.Archives;

namespace ChartGen.Linting;

/// <summary>A chart that is linted: its files, as Helm reads them from a folder or an archive.</summary>
/// <param name="Name">The folder or archive as the user gave it.</param>
/// <param name="Files">Its files; empty when Helm could not read them.</param>
/// <param name="Refusal">Helm's message when it could not read them; null otherwise.</param>
public sealed record LintChart(string Name, IReadOnlyList<ChartFile> Files, string? Refusal) : LintFile(Name, LintKind.Chart, "")
{
    /// <summary>Those of templates and crds that are folders in the chart's folder, also when they hold no file that Helm reads.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>What Helm logged while the files were read.</summary>
    public IReadOnlyList<string> Log { get; init; } = [];
}
