using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm renders them all the same, and takes what comes of it for objects.</summary>
public sealed class TemplateExtension : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2022", Severity.Error, "Files in templates must end in .yaml, .yml, .tpl or .txt");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        from file in chart.Rendered is null ? [] : chart.File.Files
        where file.Path.StartsWith("templates/", StringComparison.Ordinal) && Path.GetExtension(file.Path) is not (".yaml" or ".yml" or ".tpl" or ".txt")
        select chart.Find(Rule, file.Path, 0, 0, $"'{Path.GetFileName(file.Path)}' is no name for a file in templates; allowed are .yaml, .yml, .tpl and .txt at its end, or another folder");
}
