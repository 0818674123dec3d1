using ChartGen.Deployments.Model;
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
        foreach (var (path, name) in names.Concat(Certificates(deployment)).Where(n => n.Name?.Length > LongestName))
        {
            yield return source.Find(Rule, path, $"{path} has {name!.Length} characters; allowed are at most {LongestName}");
        }

        if (IsNoFile(deployment.License.Key))
        {
            yield return source.Find(Rule, "license.key", $"license.key is '{deployment.License.Key}', which is no file's name; allowed is the base name of the license file, such as license.lic");
        }

        for (var i = 0; i < deployment.Broker.Listeners.Count; i++)
        {
            if (deployment.Broker.Listeners[i].Tls?.ClientCa is { } authorities && IsNoFile(authorities.Key))
            {
                var path = $"broker.listeners[{i}].tls.clientCa.key";
                yield return source.Find(Rule, path, $"{path} is '{authorities.Key}', which is no file's name; allowed is the base name of a file, such as ca.crt");
            }
        }
    }

    private static bool IsNoFile(string key) => key == "." || key.StartsWith("..", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string? Name)> Certificates(Deployment deployment) =>
        deployment.Broker.Listeners.SelectMany((listener, i) => new[]
        {
            ($"broker.listeners[{i}].tls.secret", listener.Tls?.Secret),
            ($"broker.listeners[{i}].tls.clientCa.configMap", listener.Tls?.ClientCa?.ConfigMap),
            ($"broker.listeners[{i}].tls.clientCa.secret", listener.Tls?.ClientCa?.Secret),
        });
}
