using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary><c>.Capabilities</c>: those of Helm 4.1.4 without a cluster.</summary>
internal sealed class Capabilities(KubernetesVersion version, ApiVersions versions) : Structure(
    PointerType,
    new("KubeVersion", version.Type, version),
    new("APIVersions", versions.Type, versions),
    new("HelmVersion", HelmVersion.Type, HelmVersion))
{
    private static readonly GoType PointerType = GoType.PointerTo(GoType.Struct("common.Capabilities"));

    private static readonly Structure HelmVersion = new(
        GoType.Struct("version.BuildInfo"),
        new("Version", GoType.String, "v4.1.4", "version"),
        new("GitCommit", GoType.String, "05fa37973dc9e42b76e1d2883494c87174b6074f", "git_commit"),
        new("GitTreeState", GoType.String, "clean", "git_tree_state"),
        new("GoVersion", GoType.String, "go1.25.9", "go_version"),
        new("KubeClientVersion", GoType.String, "v1.35", "kube_client_version"));

    private static readonly Capabilities Default = new(KubernetesVersion.Default, new ApiVersions([]));

    /// <summary>The capabilities with a version of Kubernetes, and with API versions beside those that Helm knows.</summary>
    public static Capabilities Of(KubernetesVersion version, IReadOnlyList<string> added) =>
        ReferenceEquals(version, KubernetesVersion.Default) && added.Count == 0 ? Default : new(version, new ApiVersions(added));
}
