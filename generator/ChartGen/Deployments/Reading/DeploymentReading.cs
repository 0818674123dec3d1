using ChartGen.Findings;

namespace ChartGen.Deployments.Reading;

/// <summary>What came of reading a deployment file.</summary>
/// <param name="Source">The deployment; null when the file or the schema did not allow one.</param>
/// <param name="Findings">What was found, in the order of the file.</param>
public sealed record DeploymentReading(DeploymentSource? Source, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether something was found that keeps a chart from working.</summary>
    public bool HasErrors => Findings.Any(f => f.Rule.Severity == Severity.Error);
}
