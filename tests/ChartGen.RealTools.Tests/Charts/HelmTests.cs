using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

public class HelmTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var example in ExampleFiles.Names)
            {
                cases.Add(Helm.Four, example);
                cases.Add(Helm.Three, example);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_example_lints_without_a_warning(string helm, string example)
    {
        using var built = new Built(example);
        var result = Helm.Run(helm, "lint", "--strict", built.Chart);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.DoesNotContain("[WARNING]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[ERROR]", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Helm.Four)]
    [InlineData(Helm.Three)]
    public void The_documented_installation_renders_with_what_its_flags_say(string helm)
    {
        using var built = new Built("multinode");
        var result = Helm.Run(helm, ["template", "sample-release-name", built.Chart, .. Helm.Documented]);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("averageUtilization: 80", result.Output, StringComparison.Ordinal);
        Assert.Contains("maxReplicas: 6", result.Output, StringComparison.Ordinal);
        Assert.Contains("server: 10.10.10.10", result.Output.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("server m6 mosquitto-5.mosquitto.test-namespace.svc.cluster.local:1883", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("namespace: multinode", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Helm.Four)]
    [InlineData(Helm.Three)]
    public void The_unpacked_chart_packs_again_and_renders_the_same(string helm)
    {
        using var built = new Built("multinode");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, RealProgram.Run("tar", "xzf", built.Chart, "-C", folder.Path).ExitCode);
        var chart = Assert.Single(Directory.GetDirectories(folder.Path));
        var packed = Helm.Run(helm, "package", chart, "-d", folder.Path);
        Assert.True(packed.ExitCode == 0, packed.All);
        var archive = Assert.Single(Directory.GetFiles(folder.Path, "*.tgz"));

        Assert.Equal(
            Helm.Run(helm, ["template", "r", built.Chart, .. Helm.Documented]).Output,
            Helm.Run(helm, ["template", "r", archive, .. Helm.Documented]).Output);
    }

    [Theory]
    [InlineData(Helm.Four)]
    [InlineData(Helm.Three)]
    public void The_chart_works_as_a_subchart_with_global_values(string helm)
    {
        using var built = new Built("multinode");
        using var folder = new TemporaryFolder();
        folder.Write("parent/Chart.yaml", "apiVersion: v2\nname: parent\nversion: 1.0.0\n");
        folder.Write("parent/values.yaml", "global:\n  storageClass: fast\n");
        Directory.CreateDirectory(folder["parent/charts"]);
        File.Copy(built.Chart, folder[$"parent/charts/{Path.GetFileName(built.Chart)}"]);
        const string Chart = "mosquitto-multi-node-multi-host-autoscale";
        var result = Helm.Run(
            helm, "template", "r", folder["parent"], "--set", $"{Chart}.imageCredentials.required=false", "-n", "multinode");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("kind: StatefulSet", result.Output, StringComparison.Ordinal);
    }
}
