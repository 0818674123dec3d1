using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one exports file alone.</summary>
public abstract class ExportsRule : LintRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var found = new FoundList();
        for (var i = 0; i < subject.Exports.Count; i++)
        {
            found.Add(Check(subject.Exports[i], subject.Facts));
        }

        return found.All;
    }

    /// <summary>What it finds in one file.</summary>
    protected abstract IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts);
}
