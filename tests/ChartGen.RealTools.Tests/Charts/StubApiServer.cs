using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>A Kubernetes API of one StatefulSet: discovery, and 404 for everything else that is looked up.</summary>
internal sealed class StubApiServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string statefulSet;
    private readonly string liveNamespace;
    private readonly int port;

    public StubApiServer(string liveNamespace, int replicas)
    {
        this.liveNamespace = liveNamespace;
        statefulSet = new JsonObject
        {
            ["apiVersion"] = "apps/v1",
            ["kind"] = "StatefulSet",
            ["metadata"] = new JsonObject
            {
                ["name"] = "mosquitto",
                ["namespace"] = liveNamespace,
                ["labels"] = new JsonObject { ["app.kubernetes.io/managed-by"] = "Helm" },
                ["annotations"] = new JsonObject
                {
                    ["meta.helm.sh/release-name"] = "r",
                    ["meta.helm.sh/release-namespace"] = liveNamespace,
                },
            },
            ["spec"] = new JsonObject { ["replicas"] = replicas },
        }.ToJsonString();
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        _ = ServeAsync();
    }

    public string Kubeconfig => $$$"""
        apiVersion: v1
        kind: Config
        clusters: [{name: stub, cluster: {server: "http://127.0.0.1:{{{port}}}"}}]
        users: [{name: stub, user: {}}]
        contexts: [{name: stub, context: {cluster: stub, user: stub}}]
        current-context: stub
        """;

    public void Dispose() => ((IDisposable)listener).Dispose();

    private static string Resources(string version, params (string Name, string Kind, bool Namespaced)[] resources) =>
        new JsonObject
        {
            ["kind"] = "APIResourceList",
            ["apiVersion"] = "v1",
            ["groupVersion"] = version,
            ["resources"] = new JsonArray(
            [
                .. resources.Select(r => new JsonObject
                {
                    ["name"] = r.Name,
                    ["singularName"] = "",
                    ["namespaced"] = r.Namespaced,
                    ["kind"] = r.Kind,
                    ["verbs"] = new JsonArray("get", "list"),
                }),
            ]),
        }.ToJsonString();

    private static string Groups()
    {
        var groups = new[] { ("apps", "v1"), ("autoscaling", "v2"), ("policy", "v1"), ("rbac.authorization.k8s.io", "v1"), ("networking.k8s.io", "v1"), ("apiregistration.k8s.io", "v1") };
        return new JsonObject
        {
            ["kind"] = "APIGroupList",
            ["apiVersion"] = "v1",
            ["groups"] = new JsonArray(
            [
                .. groups.Select(g => new JsonObject
                {
                    ["name"] = g.Item1,
                    ["versions"] = new JsonArray(Version(g)),
                    ["preferredVersion"] = Version(g),
                }),
            ]),
        }.ToJsonString();

        static JsonObject Version((string Group, string Version) g) =>
            new() { ["groupVersion"] = $"{g.Group}/{g.Version}", ["version"] = g.Version };
    }

    private string? Answer(string path) => path switch
    {
        "/version" => """{"major":"1","minor":"35","gitVersion":"v1.35.0"}""",
        "/api" => """{"kind":"APIVersions","versions":["v1"]}""",
        "/apis" => Groups(),
        "/api/v1" => Resources(
            "v1",
            ("persistentvolumes", "PersistentVolume", false),
            ("persistentvolumeclaims", "PersistentVolumeClaim", true),
            ("services", "Service", true),
            ("secrets", "Secret", true),
            ("serviceaccounts", "ServiceAccount", true),
            ("configmaps", "ConfigMap", true)),
        "/apis/apps/v1" => Resources("apps/v1", ("statefulsets", "StatefulSet", true), ("deployments", "Deployment", true)),
        "/apis/policy/v1" => Resources("policy/v1", ("poddisruptionbudgets", "PodDisruptionBudget", true)),
        "/apis/autoscaling/v2" => Resources("autoscaling/v2", ("horizontalpodautoscalers", "HorizontalPodAutoscaler", true)),
        "/apis/networking.k8s.io/v1" => Resources("networking.k8s.io/v1", ("networkpolicies", "NetworkPolicy", true)),
        "/apis/rbac.authorization.k8s.io/v1" => Resources(
            "rbac.authorization.k8s.io/v1",
            ("roles", "Role", true),
            ("rolebindings", "RoleBinding", true),
            ("clusterroles", "ClusterRole", false),
            ("clusterrolebindings", "ClusterRoleBinding", false)),
        "/apis/apiregistration.k8s.io/v1" => Resources("apiregistration.k8s.io/v1", ("apiservices", "APIService", false)),
        _ when path == $"/apis/apps/v1/namespaces/{liveNamespace}/statefulsets/mosquitto" => statefulSet,
        _ => null,
    };

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                var answer = Answer(context.Request.Url!.AbsolutePath);
                context.Response.StatusCode = answer is null ? 404 : 200;
                context.Response.ContentType = "application/json";
                answer ??= """{"kind":"Status","apiVersion":"v1","status":"Failure","reason":"NotFound","message":"not found","code":404}""";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
                context.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
