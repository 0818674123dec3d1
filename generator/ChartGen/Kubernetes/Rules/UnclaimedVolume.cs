using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Volumes for claims that nothing makes.</summary>
public sealed class UnclaimedVolume : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3055", Severity.Warning, "The claim that a volume is for should exist");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Kind != "PersistentVolume" || item.Field("spec", "claimRef", "name") is not { } name || name.Text() is not { Length: > 0 } wanted || subject.Index.Claims.All.Count == 0)
        {
            return [];
        }

        var space = item.Field("spec", "claimRef", "namespace");
        var inNamespace = space.Text() ?? subject.Index.ReleaseNamespace;
        if (subject.Index.Claims.Find(inNamespace, wanted) is not null)
        {
            return [];
        }

        var elsewhere = subject.Index.Claims.All.Take(1000).Select(c => subject.Index.NamespaceOf(c.Owner)).Distinct().FirstOrDefault(n => subject.Index.Claims.Find(n, wanted) is not null);
        return
        [
            elsewhere is null
                ? item.Find(Rule, name, "spec.claimRef.name", $"nothing here makes the claim '{wanted}' in namespace {inNamespace}; {NearName.Of(wanted, subject.Index.Claims.All.Take(60).Select(c => c.IsTemplate ? c.Name + "-0" : c.Name), "the name of a claim beside it, or TEMPLATE-STATEFULSET-ORDINAL")}")
                : item.Find(Rule, space ?? name, "spec.claimRef.namespace", $"the volume is for the claim '{wanted}' in namespace {inNamespace}, which is made in {elsewhere}; expected is namespace {elsewhere}"),
        ];
    }
}
