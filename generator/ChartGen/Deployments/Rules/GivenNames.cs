using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Names of Secrets and ConfigMaps are DNS subdomains of at most 253 characters, and a key of a ConfigMap is a file's name:
/// neither "." nor one that begins with ".." (Kubernetes, "Object Names and IDs" and the validation of ConfigMap keys).
/// </summary>
public sealed class GivenNames : IDeploymentRule
{
    private const int LongestName = 253;

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1103", Severity.Error, "Names of Secrets, ConfigMaps and keys must be ones that Kubernetes takes");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var deployment = source.Deployment;
        (string Path, string? Name)[] names =
        [
            ("imageCredentials.existingSecret", deployment.ImageCredentials.ExistingSecret),
            ("auth.existingSecret", deployment.Auth.ExistingSecret),
            ("license.configMap", deployment.License.ConfigMap),
        ];
        foreach (var (path, name) in names.Where(n => n.Name?.Length > LongestName))
        {
            yield return source.Find(Rule, path, $"{path} has {name!.Length} characters; allowed are at most {LongestName}");
        }

        var key = deployment.License.Key;
        if (key == "." || key.StartsWith("..", StringComparison.Ordinal))
        {
            yield return source.Find(Rule, "license.key", $"license.key is '{key}', which is no file's name; allowed is the base name of the license file, such as license.lic");
        }
    }
}
