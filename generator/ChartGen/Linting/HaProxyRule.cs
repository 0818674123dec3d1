using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one haproxy.cfg alone.</summary>
public abstract class HaProxyRule : LintRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var found = new FoundList();
        for (var i = 0; i < subject.HaProxy.Count; i++)
        {
            found.Add(Check(subject.HaProxy[i], subject.Facts));
        }

        return found.All;
    }

    /// <summary>What it finds in one file.</summary>
    protected abstract IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts);
}
