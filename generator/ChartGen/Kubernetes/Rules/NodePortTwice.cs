using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>NodePorts that two Services have.</summary>
public sealed class NodePortTwice : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3066", Severity.Error, "A nodePort must be used once in a cluster");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from same in subject.Index.OfKind("Service")
                   .SelectMany(s => s.Field("spec", "ports").Numbered("spec.ports").Select(p => (Service: s, p.Path, Node: p.Node.Field("nodePort"), Protocol: ServicePorts.ProtocolOf(p.Node))))
                   .Where(p => p.Node.Integer() is > 0)
                   .GroupBy(p => (Number: p.Node.Integer(), p.Protocol))
               let first = same.First()
               from second in same.Skip(1)
               let finding = second.Service.Find(Rule, second.Node, $"{second.Path}.nodePort", $"the {same.Key.Protocol} nodePort {same.Key.Number} is that of {first.Service.Title} too; each needs its own")
               select finding with { Related = [.. finding.Related, new RelatedPlace(first.Service.Locate(first.Node!), first.Service.Title)] };
    }
}
