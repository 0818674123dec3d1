using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The documented installation leaves the default passwords in place, so it can be built; everybody who can look up the
/// Management Center's login administers the cluster until they are changed.
/// </summary>
public sealed class AllowedDefaultPasswords : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1160", Severity.Warning, "Default passwords should not be allowed");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var auth = source.Deployment.Auth;
        if (auth.AllowDefaultPasswords)
        {
            var effect = auth.ExistingSecret is { } secret
                ? $"an empty password or the documented default in the Secret {secret} is accepted"
                : "each broker invents its own administrator's password, "
                    + (source.Deployment.ClusterOperator is null ? "" : "the cluster operator gets none, ")
                    + "and the Management Center keeps its documented default login";
            yield return source.Find(Rule, "auth.allowDefaultPasswords", $"auth.allowDefaultPasswords is true: {effect}; allowed without this warning is false, with auth.existingSecret");
        }
    }
}
