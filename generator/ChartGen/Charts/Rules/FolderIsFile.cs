using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm looks for files in them.</summary>
public sealed class FolderIsFile : ChartRule
{
    private static readonly string[] Names = ["crds", "templates"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2020", Severity.Error, "templates and crds must be folders");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        from name in Names
        where chart.Texts.Text(name) is not null
        select chart.Find(Rule, name, 0, 0, $"{name} is a file; allowed is a folder with files in it");
}
