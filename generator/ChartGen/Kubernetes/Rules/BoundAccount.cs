using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Bindings of ServiceAccounts that nothing makes.</summary>
public sealed class BoundAccount : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3064", Severity.Warning, "The ServiceAccount that a binding names should exist");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Index.OfKind("RoleBinding").Concat(subject.Index.OfKind("ClusterRoleBinding")).SelectMany(b => Check(b, subject));
    }

    private IEnumerable<Finding> Check(ManifestObject binding, LintSubject subject)
    {
        var own = subject.Index.NamespaceOf(binding);
        foreach (var (account, path) in binding.Field("subjects").Numbered("subjects"))
        {
            if (account.Field("kind").Text() != "ServiceAccount" || account.Field("name") is not { } node || node.Text() is not { Length: > 0 } name || ExternalObjects.IsOfKubernetes("ServiceAccount", name))
            {
                continue;
            }

            var space = account.Field("namespace");
            if (!space.IsSet())
            {
                yield return binding.Find(Rule, account, path, $"the ServiceAccount '{name}' has no namespace, and the API server refuses that; expected is namespace: {own}");
            }
            else if (subject.Index.Find("ServiceAccount", space.Text()!, name) is null && !ExternalObjects.IsDeclared(subject.Facts, "ServiceAccount", name) && !subject.Index.Programs.Contains(name))
            {
                var inNamespace = space.Text()!;
                if (inNamespace == own)
                {
                    yield return binding.Find(Rule, node, $"{path}.name", $"nothing here makes the ServiceAccount '{name}' in namespace {inNamespace}; {NearName.Of(name, subject.Index.Names("ServiceAccount", inNamespace), "a ServiceAccount beside it, or the external objects of " + LintConfiguration.FileName)}");
                }
                else if (subject.Index.Find("ServiceAccount", own, name) is not null)
                {
                    yield return binding.Find(Rule, space, $"{path}.namespace", $"the ServiceAccount '{name}' is made in namespace {own}, and the binding names the one in {inNamespace}; expected is namespace {own}");
                }
            }
        }
    }
}
