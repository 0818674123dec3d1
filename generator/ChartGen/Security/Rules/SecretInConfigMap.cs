using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Secrets in ConfigMaps.</summary>
public sealed class SecretInConfigMap : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8011", Severity.Warning, "A ConfigMap should hold no secret");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind != "ConfigMap" || item.Group.Length > 0 ? [] : from entry in item.Field("data").Entries()
               let text = entry.Value.Text() ?? ""
               let what = Passwords.IsKey(entry.Key.Text) && Passwords.IsLiteral(text) ? "a password or token"
                   : text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) ? "a private key"
                   : Passwords.HasCredentials(text) ? "a URL with a password" : null
               where what is not null
               select item.Find(Rule, entry.Value, $"data.{entry.Key.Text}", $"'{entry.Key.Text}' holds {what}, and a ConfigMap is open to everyone who may read the namespace; expected is a Secret");
    }
}
