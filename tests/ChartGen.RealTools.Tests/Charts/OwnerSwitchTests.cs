using System.Text.RegularExpressions;
using ChartGen.RealTools.Tests.Kubernetes;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>
/// The switch-over of docs/gitops.md, by what Helm 3 asks of the API: its patch takes a field away that its record has and the
/// new chart has not. Who owns a field by server-side apply no stand-in can prove; there only the object without the field is.
/// </summary>
public sealed partial class OwnerSwitchTests : IDisposable
{
    private const string StatefulSet = "/apis/apps/v1/namespaces/mqtt/statefulsets/mosquitto";

    private readonly TemporaryFolder folder = new();
    private readonly FakeCluster cluster = new("worker-1", "worker-2", "worker-3", "node-1");

    public OwnerSwitchTests()
    {
        folder.Write("kubeconfig", cluster.Kubeconfig);
        cluster.Put("/api/v1/namespaces/mqtt", "Namespace");
        using var lookup = new Built("gitops", "replicas.owner=lookup");
        Must(Run(Helm.Three, "install", "gitops", lookup.Chart, "--namespace", "mqtt", "--disable-openapi-validation"));
        Must(Run("kubectl/kubectl", "scale", "statefulset", "mosquitto", "--namespace", "mqtt", "--replicas", "5"));
        Assert.Equal(5, Replicas);
    }

    private int? Replicas => (int?)cluster[StatefulSet]!["spec"]!["replicas"];

    public void Dispose()
    {
        cluster.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void An_upgrade_to_a_chart_without_the_number_takes_it_away()
    {
        using var hpa = new Built("gitops", "chart.version=0.2.0");
        Must(Run(Helm.Three, "upgrade", "gitops", hpa.Chart, "--namespace", "mqtt", "--disable-openapi-validation"));

        // Kubernetes fills in 1, and the autoscaler raises that to its minimum: five were not kept.
        Assert.Equal(3, Replicas);
    }

    [Theory]
    [InlineData(Helm.Three)]
    [InlineData(Helm.Four)]
    public void Once_Helm_has_forgotten_the_release_five_stay_five(string helm)
    {
        using var hpa = new Built("gitops", "chart.version=0.2.0");
        var forget = Command().Match(File.ReadAllText(Path.Combine(Repository.Root, "docs", "gitops.md"))).Groups[1].Value;
        Must(Run("kubectl/kubectl", forget.Split(' ')));
        Must(Run(helm, "install", "gitops", hpa.Chart, "--namespace", "mqtt", "--disable-openapi-validation"));
        Assert.Equal(5, Replicas);

        Must(Run(helm, "upgrade", "gitops", hpa.Chart, "--namespace", "mqtt", "--disable-openapi-validation"));
        Assert.Equal(5, Replicas);
    }

    [Fact]
    public void What_helm_template_prints_leaves_five_when_it_is_applied()
    {
        using var hpa = new Built("gitops");
        var rendered = Helm.Run(Helm.Four, "template", "gitops", hpa.Chart, "--namespace", "mqtt", "--show-only", "templates/broker-statefulset.yaml");
        Must(Run("kubectl/kubectl", "apply", "--server-side", "--force-conflicts", "--validate=false", "--filename", folder.Write("set.yaml", rendered.Output)));
        Assert.Equal(5, Replicas);
    }

    private RunResult Run(string program, params string[] arguments) => RealProgram.Run(
        folder.Path,
        RealTool.Require(program),
        arguments,
        new Dictionary<string, string?> { ["HOME"] = folder.Path, ["KUBECONFIG"] = folder["kubeconfig"], ["HTTP_PROXY"] = null, ["http_proxy"] = null },
        null);

    private static void Must(RunResult result) => Assert.True(result.ExitCode == 0, result.All);

    [GeneratedRegex("^ *kubectl (delete secrets .*)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
