using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Output;

/// <summary>chartgen build --against: one version has one content, whatever form the earlier chart has.</summary>
public sealed class AgainstTests : IDisposable
{
    private const string Chart = "mosquitto-multi-node-multi-host-autoscale";

    private readonly TemporaryFolder folder = new();

    public AgainstTests()
    {
        var built = Build("old");
        Assert.True(built.ExitCode == 0, built.All);
    }

    /// <summary>The forms that an earlier chart may have, below the folder.</summary>
    public static TheoryData<string> Forms => ["old", "old/multinode", $"old/multinode/{Chart}-0.1.0.tgz", "unpacked", $"packed/{Chart}-0.1.0.tgz"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_content_passes_and_other_content_is_refused_by_its_files(string form)
    {
        Make(form);
        var same = Build("new", "--against", folder[form]);
        Assert.True(same.ExitCode == 0, same.All);
        Assert.DoesNotContain("CG117", same.Error, StringComparison.Ordinal);

        var other = Build("other", "--against", folder[form], "--set", "haproxy.maxConnections=12000", "--set", "haproxy.nodePort=31029");
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("examples/multinode.yaml:13:12: error CG1171: chart.version is 0.1.0, as in ", other.Error, StringComparison.Ordinal);
        Assert.Contains("the content differs: changed README.md files/haproxy.cfg values.yaml; allowed", other.Error, StringComparison.Ordinal);
        Assert.Equal("", other.Output);
        Assert.False(Directory.Exists(folder["other"]));
    }

    [Fact]
    public void Another_version_passes_and_says_what_differs()
    {
        var result = Build("new", "--against", folder["old"], "--set", "chart.version=0.2.0", "--set", "replicas.max=6");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("note CG1176: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(": changed Chart.yaml README.md values.yaml; allowed", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder[$"new/multinode/{Chart}-0.2.0.tgz"]));
    }

    [Fact]
    public void A_file_that_came_or_went_is_named()
    {
        Make("unpacked");
        folder.Write("unpacked/templates/extra.yaml", "");
        File.Delete(folder["unpacked/templates/NOTES.txt"]);
        var result = Build("new", "--against", folder["unpacked"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("differs: missing templates/extra.yaml, extra templates/NOTES.txt; allowed", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no gzip")]
    [InlineData("\u001f\u008b\u0008cut off")]
    public void What_is_no_archive_is_a_finding_and_nothing_is_written(string text)
    {
        File.WriteAllBytes(folder["bad.tgz"], [.. text.Select(c => (byte)c)]);
        var result = Build("new", "--against", folder["bad.tgz"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("bad.tgz: error CG1170: the chart to compare with cannot be read: ", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["new"]));
    }

    [Fact]
    public void An_archive_beyond_what_Helm_loads_is_a_finding()
    {
        var shell = $"mkdir huge && head -c 6000000 /dev/zero >huge/values.yaml && tar czf huge.tgz huge";
        Assert.Equal(0, RealProgram.RunIn(folder.Path, "sh", "-c", shell).ExitCode);
        Assert.Contains("error CG1170: the chart to compare with cannot be read: 'huge/values.yaml' has 6000000 bytes", Build("new", "--against", folder["huge.tgz"]).Error, StringComparison.Ordinal);
        File.WriteAllText(folder["huge/Chart.yaml"], "name: a\nversion: 1.0.0\n");
        Assert.Contains("huge/values.yaml: error CG1170: the chart to compare with is larger than Helm loads", Build("new", "--against", folder["huge"]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "is not there")]
    [InlineData("", "holds no chart")]
    public void A_place_without_a_chart_is_wrong_usage(string place, string reason)
    {
        var result = Build("new", "--against", folder[place]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_chart_is_not_held_against_several_deployments()
    {
        var result = Run("build", "examples/multinode.yaml", "examples/gitops.yaml", "-o", folder["new"], "--against", folder["old/multinode"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("is one chart, and 2 deployments are built", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("build", "examples/multinode.yaml", "examples/gitops.yaml", "-o", folder["new"], "--against", folder["old"]).ExitCode);
    }

    [Fact]
    public void Without_against_a_build_over_the_last_one_says_what_a_running_cluster_would_not_like()
    {
        var result = Build("old", "--set", "replicas.max=8", "--set", "replicas.capacity=8", "--set", "nfs.server=10.10.10.11");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("warning CG1172: replicas.max is 8, and 5 in ", result.Error, StringComparison.Ordinal);
        Assert.Contains("warning CG1173: nfs.server is 10.10.10.11, and 10.10.10.10 in ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CG1171", result.Error, StringComparison.Ordinal);

        Assert.Equal(1, Build("old", "--set", "nfs.server=10.10.10.12", "--fail-on", "warning", "--set", "nfs.clients=[10.10.10.0/24]").ExitCode);
    }

    private RunResult Build(string output, params string[] arguments) =>
        Run(["build", "examples/multinode.yaml", "-o", folder[output], .. arguments]);

    private static RunResult Run(params string[] arguments) => RealProgram.RunIn(Repository.Root, RealTool.Chartgen, arguments);

    private void Make(string form)
    {
        if (form.StartsWith("old", StringComparison.Ordinal))
        {
            return;
        }

        Directory.CreateDirectory(folder["unpacked"]);
        var archive = folder[$"old/multinode/{Chart}-0.1.0.tgz"];
        Assert.Equal(0, RealProgram.Run("tar", "xzf", archive, "-C", folder["unpacked"], "--strip-components=1").ExitCode);
        if (form.StartsWith("packed", StringComparison.Ordinal))
        {
            var packed = Charts.Helm.Run(Charts.Helm.Four, "package", folder["unpacked"], "-d", folder["packed"]);
            Assert.True(packed.ExitCode == 0, packed.All);
        }
    }
}
