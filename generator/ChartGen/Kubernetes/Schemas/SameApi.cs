using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>
/// Tells which old APIs differ from what came in their place by their name alone, by the migration guide of Kubernetes
/// (kubernetes.io/docs/reference/using-api/deprecation-guide).
/// </summary>
internal static class SameApi
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "autoscaling/v2beta2 HorizontalPodAutoscaler",
        "apps/v1beta2 StatefulSet", "apps/v1beta2 Deployment", "apps/v1beta2 DaemonSet", "apps/v1beta2 ReplicaSet",
        "batch/v1beta1 CronJob",
        "rbac.authorization.k8s.io/v1beta1 Role", "rbac.authorization.k8s.io/v1beta1 RoleBinding",
        "rbac.authorization.k8s.io/v1beta1 ClusterRole", "rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding",
        "scheduling.k8s.io/v1beta1 PriorityClass",
        "storage.k8s.io/v1beta1 StorageClass",
        "networking.k8s.io/v1beta1 IngressClass",
        "coordination.k8s.io/v1beta1 Lease",
    };

    /// <summary>The apiVersion to write instead when nothing else has to be written otherwise; null when that is not certain.</summary>
    public static string? Of(ManifestObject item, ApiLife life) =>
        life.Replacement is { } replacement && Kinds.Contains($"{item.ApiVersion} {item.Kind}") && ObjectSchema.Faults(item.Root, replacement, item.Kind).Count == 0
            ? replacement
            : null;
}
