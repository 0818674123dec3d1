using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Passwords as plain values of variables.</summary>
public sealed class SecretInEnvironment : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8024", Severity.Warning, "A password of a container should come from a Secret");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        return from variable in container.Node.Field("env").Numbered($"{container.Path}.env")
               let name = variable.Node.Field("name").Text() ?? ""
               let value = variable.Node.Field("value")
               where Passwords.IsKey(name) && Passwords.IsLiteral(value.Text() ?? "") && !Passwords.IsDefault(name, value.Text()!)
               select pod.Owner.Find(Rule, value, $"{variable.Path}.value", $"the value of {name} stands here in plain text for everyone who may look at the {pod.Owner.Kind}; expected is valueFrom with a secretKeyRef");
    }
}
