using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Claims for a volume that is not among the volumes beside them.</summary>
public sealed class NamedVolume : LintRule
{
    private const string Volume = "PersistentVolume";

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3048", Severity.Warning, "The volume that a claim names should exist");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        string[] volumes = [.. subject.Index.OfKind(Volume).Select(v => v.Name)];
        return from claim in subject.Index.Claims.All
               let node = claim.Spec.Field("volumeName")
               let name = node.Text()
               where volumes.Length > 0 && name is { Length: > 0 } && !volumes.Contains(name)
                   && !ExternalObjects.IsDeclared(subject.Facts, Volume, name)
               select claim.Owner.Find(Rule, node, $"{claim.Path}.volumeName", $"nothing here makes the volume '{name}', so the claim waits for it; {NearName.Of(name, volumes, $"the name of a {Volume} beside it, or {Volume}/{name} among the external objects of {LintConfiguration.FileName}")}");
    }
}
