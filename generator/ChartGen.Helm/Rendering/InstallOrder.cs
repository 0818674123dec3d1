namespace ChartGen.Helm.Rendering;

/// <summary>The order in which Helm installs kinds; those that it does not know come last, by name.</summary>
internal sealed class InstallOrder : IComparer<string>
{
    private static readonly Dictionary<string, int> Places = ((string[])
    [
        "PriorityClass", "Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange", "PodSecurityPolicy", "PodDisruptionBudget",
        "ServiceAccount", "Secret", "SecretList", "ConfigMap", "StorageClass", "PersistentVolume", "PersistentVolumeClaim",
        "CustomResourceDefinition", "ClusterRole", "ClusterRoleList", "ClusterRoleBinding", "ClusterRoleBindingList",
        "Role", "RoleList", "RoleBinding", "RoleBindingList", "Service", "DaemonSet", "Pod", "ReplicationController",
        "ReplicaSet", "Deployment", "HorizontalPodAutoscaler", "StatefulSet", "Job", "CronJob", "IngressClass", "Ingress",
        "APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration",
    ]).Index().ToDictionary(e => e.Item, e => e.Index, StringComparer.Ordinal);

    public static InstallOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = Places.GetValueOrDefault(x!, int.MaxValue);
        var right = Places.GetValueOrDefault(y!, int.MaxValue);
        return left != right || left != int.MaxValue ? left.CompareTo(right) : Values.GoText.Compare(x, y);
    }
}
