using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Mount options of volumes on NFS: an unknown one fails every mount, and the pods wait for ever.</summary>
public sealed class VolumeMountOptions : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5023", Severity.Error, "mountOptions of a volume on NFS must be options of nfs(5) that go together");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Kind != "PersistentVolume" || item.Field("spec", "nfs") is null)
        {
            return [];
        }

        // One item may hold several, as on the command line of mount(8).
        var options = item.Field("spec", "mountOptions").Items().SelectMany(n => (n.Text() ?? "").Split(',').Select(o => (Node: n, Option: o))).ToArray();
        return options.Length == 0 ? [] : NfsMountOptions.Check([.. options.Select(o => o.Option)]).Select(p => item.Find(Rule, options[p.Index].Node, "spec.mountOptions", p.Reason));
    }
}
