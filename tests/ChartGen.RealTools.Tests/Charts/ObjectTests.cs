using System.Text.Json.Nodes;
using k8s;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

public class ObjectTests
{
    private static readonly string[] Everything =
    [
        "metricsServer.deploy=true", "networkPolicy.deploy=true", "haproxy.replicas=2", "autoscaling.memoryThreshold=70",
        "auth.existingSecret=mosquitto-auth",
    ];

    private static readonly string[] ClusterScoped =
    [
        "PersistentVolume", "ClusterRole", "ClusterRoleBinding", "APIService",
    ];

    [Theory]
    [InlineData("multinode")]
    [InlineData("gitops")]
    [InlineData("openshift-like")]
    public void Every_object_is_strictly_one_of_Kubernetes_and_says_its_namespace(string example)
    {
        using var built = new Built(example, Everything);
        var rendered = RenderedObjects.Of(Helm.Four, built.Chart, "--set", "imageCredentials.required=false");
        Assert.NotEmpty(KubernetesYaml.LoadAllFromString(rendered.Text, strict: true));
        Assert.All(rendered.Objects, o => Assert.True(
            ClusterScoped.Contains((string)o["kind"]!) || o["metadata"]!["namespace"] is not null, RenderedObjects.NameOf(o)));
    }

    [Theory]
    [InlineData("chart.version=0.2.0")]
    [InlineData("version=2.9")]
    public void Nothing_immutable_and_no_path_moves_with_a_version(string change)
    {
        using var before = new Built("multinode");
        using var after = new Built("multinode", change, "broker.image=null", "managementCenter.image=null");
        var (old, now) = (Immutable(before), Immutable(after));
        Assert.Equal(old, now);
        Assert.Equal(before.Text("exports"), after.Text("exports"));
        Assert.NotEqual(File.ReadAllBytes(before.Chart), File.ReadAllBytes(after.Chart));
    }

    [Fact]
    public void Owner_hpa_never_renders_the_number_of_replicas()
    {
        using var lookup = new Built("multinode");
        using var hpa = new Built("multinode", "replicas.owner=hpa");
        Assert.Equal(3L, (long)Spec(lookup)["replicas"]!);
        Assert.False(Spec(hpa).ContainsKey("replicas"));

        static JsonObject Spec(Built built) =>
            RenderedObjects.Of(Helm.Four, built.Chart, Helm.Documented).OfKind("StatefulSet").Single()["spec"]!.AsObject();
    }

    private static SortedDictionary<string, string> Immutable(Built built)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in RenderedObjects.Of(Helm.Four, built.Chart, Helm.Documented).Objects)
        {
            string[] paths = (string)item["kind"]! switch
            {
                "StatefulSet" => ["selector", "serviceName", "podManagementPolicy", "volumeClaimTemplates"],
                "Deployment" => ["selector"],
                "PersistentVolume" => ["nfs", "claimRef", "capacity", "accessModes", "storageClassName"],
                "PersistentVolumeClaim" => ["accessModes", "volumeName", "storageClassName", "resources", "selector"],
                _ => [],
            };
            fields[RenderedObjects.NameOf(item)] = string.Join('\n', paths.Select(p => $"{p}: {item["spec"]![p]?.ToJsonString()}"));
        }

        return fields;
    }
}
