using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>NodePorts out of their range.</summary>
public sealed class NodePortRange : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3065", Severity.Error, "A nodePort must be from 30000 to 32767");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind != "Service" ? [] : from port in item.Field("spec", "ports").Numbered("spec.ports")
               let node = port.Node.Field("nodePort")
               where node.Integer() is { } number and not 0 && number is < 30000 or > 32767
               select item.Find(Rule, node, $"{port.Path}.nodePort", $"nodePort is {node.Text()}; allowed is a number from 30000 to 32767, unless the API server has another --service-node-port-range");
    }
}
