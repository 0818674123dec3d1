using System.Text.Json.Nodes;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>What chartgen images prints is what a registry must hold: the chart with everything switched on pulls nothing else.</summary>
public class ImagesTests
{
    private static readonly string[] Everything =
    [
        "metricsServer.deploy=true", "networkPolicy.deploy=true", "haproxy.replicas=3", "autoscaling.memoryThreshold=70", "broker.identity=require",
    ];

    [Theory]
    [InlineData("airgap")]
    [InlineData("multinode")]
    [InlineData("openshift-like")]
    public void The_chart_pulls_these_images_and_no_other(string example)
    {
        string[] settings = [.. Everything.SelectMany(s => new[] { "--set", s })];
        var printed = RealProgram.Run(RealTool.Chartgen, ["images", ExampleFiles.PathOf(example), .. settings]);
        Assert.True(printed.ExitCode == 0, printed.All);

        using var built = new Built(example, Everything);
        var rendered = RenderedObjects.Of(Helm.Four, built.Chart, "--set", "imageCredentials.required=false", "--set", "auth.existingSecret=mosquitto-auth");
        var pulled = rendered.Objects.SelectMany(Images).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(printed.Output.TrimEnd('\n').Split('\n'), pulled);
    }

    [Fact]
    public void Without_the_internet_nothing_is_pulled_from_it_digests_stay_and_no_account_is_needed()
    {
        using var built = new Built("airgap");
        var rendered = RenderedObjects.Of(Helm.Three, built.Chart);

        Assert.All(rendered.Objects.SelectMany(Images), i => Assert.Matches("^registry\\.internal\\.example\\.com:5000/mirror/.+:[0-9a-z.]+@sha256:[1-5]{64}$", i));
        Assert.DoesNotContain("imagePullSecrets", rendered.Text, StringComparison.Ordinal);
        Assert.Empty(rendered.OfKind("Secret"));
    }

    [Fact]
    public void The_claim_template_says_what_the_API_server_would_fill_in_and_nothing_prunes_data()
    {
        using var built = new Built("gitops");
        var rendered = RenderedObjects.Of(Helm.Four, built.Chart, "--namespace", "mqtt");
        var set = rendered.OfKind("StatefulSet").Single();

        var template = Assert.Single(set["spec"]!["volumeClaimTemplates"]!.AsArray())!;
        Assert.Equal(("v1", "PersistentVolumeClaim"), ((string)template["apiVersion"]!, (string)template["kind"]!));
        Assert.False(set["spec"]!.AsObject().ContainsKey("replicas"));
        JsonObject[] data = [.. rendered.OfKind("PersistentVolume"), .. rendered.OfKind("PersistentVolumeClaim")];
        Assert.Equal(14, data.Length);
        Assert.All(data, o => Assert.Equal("Prune=false,Delete=false", (string)o["metadata"]!["annotations"]!["argocd.argoproj.io/sync-options"]!));
        Assert.All(data, o => Assert.Equal("keep", (string)o["metadata"]!["annotations"]!["helm.sh/resource-policy"]!));
    }

    private static IEnumerable<string> Images(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(e => e is { Key: "image", Value: JsonValue image } ? [(string)image!] : Images(e.Value)),
        JsonArray list => list.SelectMany(Images),
        _ => [],
    };
}
