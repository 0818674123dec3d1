using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Without a Secret each broker invents its own administrator's password, and the Management Center has the login that
/// stands in its documentation, behind a NodePort. Whoever wants that has to say so.
/// </summary>
public sealed class DefaultPasswords : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1131", Severity.Error, "Passwords must come from a Secret, unless defaults are allowed");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var auth = source.Deployment.Auth;
        if (auth.ExistingSecret is null && !auth.AllowDefaultPasswords)
        {
            yield return source.Find(Rule, "auth.existingSecret", "auth.existingSecret is null: each broker invents its own administrator's password, and the Management Center keeps its documented default login; allowed is the name of a Secret with the keys broker-admin-password, mmc-username and mmc-password, or auth.allowDefaultPasswords true");
        }
    }
}
