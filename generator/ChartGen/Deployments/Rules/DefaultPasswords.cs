using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Without a Secret each broker invents its own administrator's password, and the Management Center has the login that
/// stands in its documentation.
/// </summary>
public sealed class DefaultPasswords : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1131", Severity.Warning, "Passwords should come from a Secret");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        if (source.Deployment.Auth.ExistingSecret is null)
        {
            yield return source.Find(Rule, "auth.existingSecret", "auth.existingSecret is not given: each broker invents its own administrator's password, and the Management Center keeps its documented default login; allowed without this warning is the name of a Secret with the keys broker-admin-password, mmc-username and mmc-password");
        }
    }
}
