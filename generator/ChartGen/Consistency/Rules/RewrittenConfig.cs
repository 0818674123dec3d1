using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The Management Center rewrites its config.json, so the file must lie on its claim.</summary>
public sealed class RewrittenConfig : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7044", Severity.Error, "The Management Center must keep its config.json on a claim");

    private const string DefaultFile = "/management-center/config/config.json";

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from center in facts.Roles.Centers
        from container in center.Containers
        where !container.IsInit && (ImageName.Of(container.Image).Last == "management-center" || ClusterRoles.EnvOf(container, "CEDALO_MC_PROXY_CONFIG") is not null)
        let file = ClusterRoles.EnvOf(container, "CEDALO_MC_PROXY_CONFIG").Text() ?? DefaultFile
        let mount = Mounts.Of(container, file)
        let fault = Fault(center, mount, Mounts.VolumeOf(center, mount))
        where fault is not null
        select Spot.Of(center.Owner, mount ?? container.Node.Field("volumeMounts") ?? container.Node, $"{container.Path}.volumeMounts").Find(Rule, $"{file}, which the Management Center rewrites, {fault}; expected is a mount of its PersistentVolumeClaim that can be written to");

    private static string? Fault(PodView center, YamlNode? mount, YamlNode? volume) =>
        mount is null ? "is on no volume and lost at each restart"
        : volume.Field("configMap") is not null || volume.Field("secret") is not null || volume.Field("projected") is not null ? "is on a ConfigMap, which nobody can write to"
        : volume.Field("emptyDir") is not null ? "is on an emptyDir and lost with the pod"
        : mount.Field("readOnly").Boolean() is true ? "is mounted read-only"
        : null;
}
