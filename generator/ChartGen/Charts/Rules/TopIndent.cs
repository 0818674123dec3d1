using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>What is trimmed off the first line shifts it against the lines below it.</summary>
public sealed class TopIndent : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2023", Severity.Warning, "What a template renders should not begin with blanks");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        foreach (var document in chart.Documents.DistinctBy(d => d.Template))
        {
            var line = document.File.Split('\n').FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) ?? "";
            if (line[..Math.Min(1, line.Length)] is " " or "\t")
            {
                yield return document.Find(Rule, $"the first line is '{line.TrimEnd()}', with blanks in front of it; allowed is a first line without");
            }
        }
    }
}
