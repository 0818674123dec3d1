using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>A rule about the artifacts of a Mosquitto cluster, held against each other. It is silent about anything else.</summary>
public abstract class ClusterRule : LintRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var facts = ClusterFacts.Of(subject);
        return facts.IsCluster ? Check(facts) : [];
    }

    private protected abstract IEnumerable<Finding> Check(ClusterFacts facts);
}
