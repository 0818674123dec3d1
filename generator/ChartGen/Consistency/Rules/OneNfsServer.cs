using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>Volumes, values and commands name one NFS server.</summary>
public sealed class OneNfsServer : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7022", Severity.Error, "Everything must name one NFS server");

    // Instructions that set the server themselves need not follow the chart's default.
    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var set = facts.Subject.Instructions.Where(f => InstructionFacts.SetOf(f, "nfs") is not null).Select(f => f.Name).ToHashSet();
        return Agreement.Check(Rule, facts.Nfs.Servers(facts.Subject).Where(s => !set.Contains(s.Artifact)));
    }
}
