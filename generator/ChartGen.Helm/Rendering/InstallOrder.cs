namespace ChartGen.Helm.Rendering;

/// <summary>The order in which Helm installs kinds; those that it does not know come last, by name.</summary>
internal static class InstallOrder
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

    /// <summary>The manifests in that order; those of one kind stay as they are.</summary>
    public static Manifest[] Sort(List<Manifest> manifests)
    {
        var keys = new (int Place, string Kind, int Index)[manifests.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (Places.GetValueOrDefault(manifests[i].Kind, int.MaxValue), manifests[i].Kind, i);
        }

        Array.Sort(keys, Compare);
        return Array.ConvertAll(keys, key => manifests[key.Index]);
    }

    private static int Compare((int Place, string Kind, int Index) x, (int Place, string Kind, int Index) y)
    {
        var order = x.Place != y.Place || x.Place != int.MaxValue ? x.Place.CompareTo(y.Place) : Values.GoText.Compare(x.Kind, y.Kind);
        return order != 0 ? order : x.Index.CompareTo(y.Index);
    }
}
