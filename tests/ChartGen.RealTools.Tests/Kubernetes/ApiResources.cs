using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>What the API says of itself: groups, versions and resources.</summary>
internal static class ApiResources
{
    private static readonly (string Version, string Name, string Kind, bool Namespaced)[] All =
    [
        ("v1", "namespaces", "Namespace", false),
        ("v1", "nodes", "Node", false),
        ("v1", "persistentvolumes", "PersistentVolume", false),
        ("v1", "persistentvolumeclaims", "PersistentVolumeClaim", true),
        ("v1", "pods", "Pod", true),
        ("v1", "pods/eviction", "Eviction", true),
        ("v1", "services", "Service", true),
        ("v1", "secrets", "Secret", true),
        ("v1", "serviceaccounts", "ServiceAccount", true),
        ("v1", "configmaps", "ConfigMap", true),
        ("apps/v1", "statefulsets", "StatefulSet", true),
        ("apps/v1", "statefulsets/scale", "Scale", true),
        ("apps/v1", "deployments", "Deployment", true),
        ("apps/v1", "deployments/scale", "Scale", true),
        ("apps/v1", "daemonsets", "DaemonSet", true),
        ("policy/v1", "poddisruptionbudgets", "PodDisruptionBudget", true),
        ("autoscaling/v2", "horizontalpodautoscalers", "HorizontalPodAutoscaler", true),
        ("networking.k8s.io/v1", "networkpolicies", "NetworkPolicy", true),
        ("rbac.authorization.k8s.io/v1", "roles", "Role", true),
        ("rbac.authorization.k8s.io/v1", "rolebindings", "RoleBinding", true),
        ("rbac.authorization.k8s.io/v1", "clusterroles", "ClusterRole", false),
        ("rbac.authorization.k8s.io/v1", "clusterrolebindings", "ClusterRoleBinding", false),
        ("apiregistration.k8s.io/v1", "apiservices", "APIService", false),
    ];

    /// <summary>The kind of a resource.</summary>
    public static string KindOf(string resource) => All.First(r => r.Name == resource).Kind;

    /// <summary>The answer to a question about the API itself; null when it is about objects.</summary>
    public static JsonObject? Answer(string path) => path switch
    {
        "/version" => new JsonObject { ["major"] = "1", ["minor"] = "35", ["gitVersion"] = "v1.35.0" },
        "/api" => new JsonObject { ["kind"] = "APIVersions", ["versions"] = new JsonArray("v1") },
        "/apis" => Groups(),
        "/api/v1" => List("v1"),
        _ when path.StartsWith("/apis/", StringComparison.Ordinal) && path.Count(c => c == '/') == 3 => List(path["/apis/".Length..]),
        _ => null,
    };

    private static JsonObject Groups() => new()
    {
        ["kind"] = "APIGroupList",
        ["apiVersion"] = "v1",
        ["groups"] = new JsonArray(
        [
            .. All.Select(r => r.Version).Where(v => v.Contains('/', StringComparison.Ordinal)).Distinct().Select(v => new JsonObject
            {
                ["name"] = v.Split('/')[0],
                ["versions"] = new JsonArray(Version(v)),
                ["preferredVersion"] = Version(v),
            }),
        ]),
    };

    private static JsonObject Version(string version) =>
        new() { ["groupVersion"] = version, ["version"] = version.Split('/')[1] };

    private static JsonObject List(string version) => new()
    {
        ["kind"] = "APIResourceList",
        ["apiVersion"] = "v1",
        ["groupVersion"] = version,
        ["resources"] = new JsonArray(
        [
            .. All.Where(r => r.Version == version).Select(r => Resource(r.Name, r.Kind, r.Namespaced)),
        ]),
    };

    private static JsonObject Resource(string name, string kind, bool namespaced)
    {
        var resource = new JsonObject
        {
            ["name"] = name,
            ["singularName"] = kind.ToLowerInvariant(),
            ["namespaced"] = namespaced,
            ["kind"] = kind,
            ["verbs"] = new JsonArray("create", "delete", "get", "list", "patch", "update", "watch"),
        };
        if (name == "pods/eviction")
        {
            (resource["group"], resource["version"]) = ("policy", "v1");
        }

        return resource;
    }
}
