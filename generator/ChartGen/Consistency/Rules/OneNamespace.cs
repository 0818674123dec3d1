using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>Objects, claims, DNS names, URLs and commands are all of one namespace.</summary>
public sealed class OneNamespace : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7012", Severity.Error, "Everything of a cluster must be in one namespace");

    // Instructions that set the namespace themselves need not follow the chart's default, only themselves.
    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
    [
        .. Agreement.Check(Rule, NamespaceFacts.Of(facts)),
        .. from file in facts.Subject.Instructions
           let set = InstructionFacts.SetOf(file, "namespace")
           where set is not null && !set.Value.Word.IsOpen
           let own = new Statement("--set", set.Value.Word.Text, "--set namespace is", set.Value.Command.Spot(set.Value.Word))
           from finding in Agreement.Check(Rule, [own, .. InstructionFacts.Namespaces(file)])
           select finding,
    ];
}
