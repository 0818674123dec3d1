using System.Text.RegularExpressions;
using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Mosquitto;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A deployment file is committed, and its chart is readable for all who can pull it or read a ConfigMap: passwords, tokens
/// and private keys belong into a Secret (Kubernetes, "Good practices for Kubernetes Secrets").
/// </summary>
public sealed partial class SecretsInFile : IDeploymentRule
{
    private const string Allowed = "allowed are settings without secrets; a Secret of the cluster holds those";

    private static readonly HashSet<string> SecretDirectives = new(StringComparer.Ordinal)
    {
        "remote_password", "bridge_psk", "password",
    };

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1133", Severity.Error, "No secret may stand in a deployment file");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var deployment = source.Deployment;
        foreach (var (path, name, value) in Variables(deployment))
        {
            // The value itself is never repeated in a message: messages end in logs.
            if (SecretValue().IsMatch(value) || (SecretName().IsMatch(name) && !Switch().IsMatch(value)))
            {
                yield return source.Find(Rule, $"{path}.{name}", $"{path}.{name} looks like a secret, which everybody could read in the chart; {Allowed}");
            }
        }

        foreach (var directive in MosquittoConfig.Parse(deployment.Broker.ExtraConfig).Directives.Where(d => SecretDirectives.Contains(d.Name)))
        {
            yield return source.Find(Rule, "broker.extraConfig", $"broker.extraConfig, line {directive.Line}: {directive.Name} is a secret, which everybody could read in the chart; {Allowed}");
        }
    }

    private static IEnumerable<(string Path, string Name, string Value)> Variables(Deployment deployment)
    {
        (string Path, IReadOnlyDictionary<string, string> Env)[] blocks =
        [
            ("broker.env", deployment.Broker.Env),
            ("managementCenter.env", deployment.ManagementCenter.Env),
            ("clusterOperator.env", deployment.ClusterOperator?.Env ?? new Dictionary<string, string>()),
        ];
        return blocks.SelectMany(block => block.Env.Select(e => (block.Path, e.Key, e.Value)));
    }

    [GeneratedRegex("(^|_)(PASSWORD|PASSWD|PASSPHRASE|PASS|SECRET|TOKEN|CREDENTIALS?|APIKEY|(API|ACCESS|SECRET|PRIVATE|ENCRYPTION)_KEY)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    // A private key, or a URL with a password.
    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----|[a-z]://[^/@:\\s]*:[^/@\\s]+@", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SecretValue();

    [GeneratedRegex("\\A(true|false|yes|no|on|off|0|1|)\\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Switch();
}
