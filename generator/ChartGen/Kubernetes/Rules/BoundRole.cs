using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Bindings to roles that nothing makes.</summary>
public sealed class BoundRole : LintRule
{
    // Kubernetes has roles of its own in kube-system and kube-public.
    private static readonly string[] OfKubernetes = ["cluster-admin", "admin", "edit", "view"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3063", Severity.Warning, "The role that a binding grants should exist");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var cluster = subject.Index.OfKind("ClusterRole").Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        return from binding in subject.Index.OfKind("RoleBinding").Concat(subject.Index.OfKind("ClusterRoleBinding"))
               let kind = binding.Field("roleRef", "kind").Text() ?? ""
               let node = binding.Field("roleRef", "name")
               let name = node.Text()
               where name is { Length: > 0 } && !ExternalObjects.IsDeclared(subject.Facts, kind, name)
               let inNamespace = subject.Index.NamespaceOf(binding)
               where kind == "ClusterRole"
                   ? !cluster.Contains(name) && !OfKubernetes.Contains(name) && !name.StartsWith("system:", StringComparison.Ordinal)
                   : kind == "Role" && !inNamespace.StartsWith("kube-", StringComparison.Ordinal) && subject.Index.Find(kind, inNamespace, name) is null
               select binding.Find(Rule, node, "roleRef.name", $"nothing here makes the {kind} '{name}'{(kind == "Role" ? $" in namespace {inNamespace}" : "")}, so the binding grants nothing; {NearName.Of(name, kind == "Role" ? subject.Index.Names(kind, inNamespace) : cluster, $"a {kind} beside it, or {kind}/{name} among the external objects of {LintConfiguration.FileName}")}");
    }
}
