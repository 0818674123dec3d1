namespace ChartGen.Findings.Reports;

/// <summary>Writes findings in one form.</summary>
public interface IFindingReport
{
    /// <summary>Writes all findings of a run, in their order.</summary>
    void Write(TextWriter writer, IReadOnlyList<Finding> findings);
}
