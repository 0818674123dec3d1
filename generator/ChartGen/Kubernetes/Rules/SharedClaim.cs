using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Claims for one node that several pods use.</summary>
public sealed class SharedClaim : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3056", Severity.Warning, "A claim that several pods use should have an access mode for that");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from uses in subject.Index.References
                   .Where(r => r.Kind == "PersistentVolumeClaim" && r.From.HookEvents.Count == 0 && r.From.Kind is not ("Job" or "CronJob"))
                   .GroupBy(r => (Namespace: subject.Index.NamespaceOf(r.From), r.Name))
               let claim = subject.Index.Claims.Find(uses.Key.Namespace, uses.Key.Name)
               where claim is not null && claim.AccessModes.Count > 0 && claim.AccessModes.All(m => m is "ReadWriteOnce" or "ReadWriteOncePod")
               let owners = uses.Select(u => u.From).Distinct().ToArray()
               where owners.Length > 1 || owners[0].Kind == "DaemonSet" || Replicas.Of(owners[0], subject.Index) is { Most: > 1 }
               from finding in BothPlaces.Find(
                   Rule,
                   (claim.Owner, claim.AccessMode, $"{claim.Path}.accessModes"),
                   (uses.First().From, uses.First().Node, uses.First().Path),
                   $"the claim '{uses.Key.Name}' is {string.Join(" and ", claim.AccessModes)}, and several pods use it ({string.Join(", ", owners.Take(5).Select(o => o.Title))}), which works on one node at most; expected is ReadWriteMany, one pod, or a claim for each pod")
               select finding;
    }
}
