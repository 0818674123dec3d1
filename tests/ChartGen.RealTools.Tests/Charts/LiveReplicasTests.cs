using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

public class LiveReplicasTests
{
    [Theory]
    [InlineData(Helm.Four)]
    [InlineData(Helm.Three)]
    public void The_live_number_of_brokers_is_rendered(string helm)
    {
        var result = Template(helm, "max_replica=5");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("\n  replicas: 5\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Helm.Four)]
    [InlineData(Helm.Three)]
    public void A_maximum_below_the_live_number_is_refused(string helm)
    {
        var result = Template(helm, "max_replica=4");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("max_replica is 4, but 5 brokers run", result.Error, StringComparison.Ordinal);
    }

    private static RunResult Template(string helm, string setting)
    {
        using var built = new Built("multinode");
        using var server = new StubApiServer("multinode", replicas: 5);
        using var folder = new TemporaryFolder();
        var kubeconfig = folder.Write("kubeconfig", server.Kubeconfig);
        string[] flags = ["-n", "multinode", "--set", setting, .. Helm.Credentials];
        return Helm.RunWith(kubeconfig, helm, ["template", "r", built.Chart, "--dry-run=server", "--disable-openapi-validation", .. flags]);
    }
}
