using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Quantities are ones that Kubernetes keeps, and above 0: the autoscaler's percentages are of the requests, a claim of
/// nothing is refused, and a limit of 0 is none.
/// </summary>
public sealed class Quantities : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1118", Severity.Error, "CPU, memory and storage must be quantities of Kubernetes above 0");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        foreach (var field in QuantityField.Of(source.Deployment))
        {
            if (!Quantity.TryParse(field.Value, out var quantity, out var reason))
            {
                yield return source.Find(Rule, field.Path, $"{field.Path}: {reason}");
            }
            else if (quantity.Nanos.IsZero)
            {
                yield return source.Find(Rule, field.Path, $"{field.Path} is {field.Value}; allowed is a quantity above 0, such as {(field.IsCpu ? "100m" : "256Mi")}");
            }
        }
    }
}
