using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Passwords that stand in documentations and lists.</summary>
public sealed class DefaultPassword : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8010", Severity.Warning, "A password should not be one that everybody knows");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Pod is { } pod
            ? pod.Containers.SelectMany(c => OfContainer(item, c))
            : item.Kind == "Secret" && item.Group.Length == 0 ? OfSecret(item) : [];
    }

    private IEnumerable<Finding> OfContainer(ManifestObject item, ContainerView container)
    {
        foreach (var (variable, path) in container.Node.Field("env").Numbered($"{container.Path}.env"))
        {
            var value = variable.Field("value");
            if (Passwords.IsDefault(variable.Field("name").Text() ?? "", value.Text() ?? ""))
            {
                yield return Find(item, value!, $"{path}.value", $"{variable.Field("name").Text()} is '{value.Text()}'");
            }
        }

        foreach (var argument in container.Node.Field("command").Items().Concat(container.Node.Field("args").Items()))
        {
            if (Passwords.HasDefault(argument.Text() ?? ""))
            {
                yield return Find(item, argument, $"{container.Path}.args", "the command has a password that stands in a documentation");
            }
        }
    }

    private IEnumerable<Finding> OfSecret(ManifestObject item) =>
        from entry in Passwords.EntriesOf(item)
        where Passwords.IsDefault(entry.Key, entry.Text)
        select Find(item, entry.Node, entry.Path, $"{entry.Key} is '{entry.Text}'");

    private Finding Find(ManifestObject item, YamlNode node, string path, string what) =>
        item.Find(Rule, node, path, $"{what}, which everybody can know; expected is a password of your own, from a Secret that the user makes");
}
