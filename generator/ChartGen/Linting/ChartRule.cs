using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one chart alone.</summary>
public abstract class ChartRule : LintRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var found = new FoundList();
        for (var i = 0; i < subject.Charts.Count; i++)
        {
            found.Add(Check(subject.Charts[i]));
        }

        return found.All;
    }

    /// <summary>What it finds in one chart.</summary>
    protected abstract IEnumerable<Finding> Check(ChartSubject chart);
}
