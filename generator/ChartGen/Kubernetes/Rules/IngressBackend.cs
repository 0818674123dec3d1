using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Ingresses that lead to a Service or port which is not there.</summary>
public sealed class IngressBackend : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3067", Severity.Warning, "The Service behind an Ingress should exist and have the port");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Kind != "Ingress")
        {
            return [];
        }

        var paths = item.Field("spec", "rules").Numbered("spec.rules")
            .SelectMany(r => r.Node.Field("http", "paths").Numbered($"{r.Path}.http.paths"))
            .Select(p => (Node: p.Node.Field("backend", "service"), Path: $"{p.Path}.backend.service"));
        return paths.Prepend((Node: item.Field("spec", "defaultBackend", "service"), Path: "spec.defaultBackend.service"))
            .Where(b => b.Node.Field("name").Text() is { Length: > 0 })
            .SelectMany(b => Check(item, b.Node!, b.Path, subject));
    }

    private IEnumerable<Finding> Check(ManifestObject item, YamlNode backend, string path, LintSubject subject)
    {
        var name = backend.Field("name").Text()!;
        var inNamespace = subject.Index.NamespaceOf(item);
        if (subject.Index.Find("Service", inNamespace, name) is not { } service)
        {
            if (!ExternalObjects.IsDeclared(subject.Facts, "Service", name) && !subject.Index.Programs.Contains(name))
            {
                yield return item.Find(Rule, backend.Field("name"), $"{path}.name", $"there is no Service '{name}' in namespace {inNamespace}; {NearName.Of(name, subject.Index.Names("Service", inNamespace), "the name of a Service beside it")}");
            }

            yield break;
        }

        var ports = service.Field("spec", "ports").Items();
        var (number, named) = (backend.Field("port", "number"), backend.Field("port", "name"));
        var wanted = number ?? named;
        if (wanted.IsSet() && wanted.Text() != "use-annotation" && service.Field("spec", "type").Text() != "ExternalName"
            && !ports.Any(p => number is null ? p.Field("name").Text() == named.Text() : p.Field("port").Integer() == number.Integer()))
        {
            yield return item.Find(Rule, wanted, $"{path}.port", $"{service.Title} has no port {wanted.Text()}; expected is one of {string.Join(", ", ports.Select(p => p.Field("port").Text() + (p.Field("name").Text() is { } n ? $" ({n})" : "")))}");
        }
    }
}
