using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Topologies;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The credentials that an installation demands are for one registry; when no image comes from it, the kubelet pulls without
/// credentials and is refused (Kubernetes, "Pull an Image from a Private Registry").
/// </summary>
public sealed class CredentialsForUnusedRegistry : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1136", Severity.Warning, "Credentials should be for a registry that an image comes from");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var credentials = source.Deployment.ImageCredentials;
        var host = credentials.Registry.Split('/')[0];
        var used = source.Topology.Images.All.Select(ImageReference.RegistryOf).Distinct(StringComparer.Ordinal).ToArray();
        if (credentials.Required && credentials.ExistingSecret is null && !used.Contains(host))
        {
            var path = source.IsGiven("imageCredentials.registry") || !source.IsGiven("imageRegistry") ? "imageCredentials.registry" : "imageRegistry";
            yield return source.Find(Rule, path, $"imageCredentials.registry is {credentials.Registry}, and the images come from {string.Join(", ", used)}; allowed without this warning is one of those, an imageCredentials.existingSecret, or imageCredentials.required false");
        }
    }
}
