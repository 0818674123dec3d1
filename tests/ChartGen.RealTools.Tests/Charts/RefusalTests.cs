using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

public class RefusalTests
{
    /// <summary>What is set, and what the message must name.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "max_replica=7", "max_replica" },
        { "max_replica=2", "max_replica" },
        { "min_replica=2", "min_replica" },
        { "min_replica=5,max_replica=4", "max_replica from 5" },
        { "hpa_threshold=0", "hpa_threshold" },
        { "hpa_threshold=101", "hpa_threshold" },
        { "nfs=", "nfs" },
        { "nfs=10.0.0.300", "nfs is" },
        { "repoPath=", "repoPath" },
        { "repoPath=root", "repoPath" },
        { "maxreplica=5", "maxreplica" },
        { "capacity=9", "capacity" },
        { "nfs=null", "nfs" },
        { "namespace=elsewhere", "namespace is elsewhere" },
        { "imageCredentials.password=", "imageCredentials.password" },
        { "imageCredentials.password=12345678", "--set-string imageCredentials.password" },
        { "haproxy.nodePort=31021", "NodePort" },
        { "broker.identity=maybe", "identity" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Helm_refuses_what_would_not_work_and_names_the_key(string setting, string named)
    {
        using var built = new Built("multinode");
        foreach (var helm in new[] { Helm.Four, Helm.Three })
        {
            string[] flags = [.. Helm.Documented, "--set", setting];
            var result = Helm.Run(helm, ["template", "r", built.Chart, .. flags]);
            Assert.True(result.ExitCode != 0, $"{helm} accepts {setting}");
            Assert.Contains(named, result.Error, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("demo-password", result.All, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("haproxy.nodePort=31028", "nodePort")]
    [InlineData("haproxy.nodePorts.mqtts-8883=31021", "haproxy.nodePorts.mqtts-8883 and managementCenter.nodePort are both 31021")]
    [InlineData("haproxy.nodePorts.mqtts-8883=31884", "haproxy.nodePorts.mqtts-8883 and haproxy.nodePorts.mqtts-8884 are both 31884")]
    [InlineData("haproxy.nodePorts.mqtts-8883=80", "mqtts-8883")]
    [InlineData("haproxy.nodePorts.mqtt=31028", "mqtt")]
    [InlineData("haproxy.externalTrafficPolicy=local", "externalTrafficPolicy")]
    [InlineData("haproxy.preStopSeconds=6", "preStopSeconds")]
    [InlineData("broker.podAnnotations.-x=y", "-x")]
    [InlineData("broker.licensePath=/etc/mosquitto-tls/license", "lies in /etc/mosquitto-tls")]
    public void Helm_refuses_what_the_listeners_do_not_allow(string setting, string named)
    {
        using var built = new Built("tls");
        foreach (var helm in new[] { Helm.Four, Helm.Three })
        {
            var result = Helm.Run(helm, "template", "r", built.Chart, "--set", "imageCredentials.required=false", "--set", setting);
            Assert.True(result.ExitCode != 0, $"{helm} accepts {setting}");
            Assert.Contains(named, result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_installation_without_credentials_is_refused_unless_they_are_not_required()
    {
        using var built = new Built("multinode");
        string[] command = ["template", "r", built.Chart, "-n", "multinode"];
        Assert.Contains("imageCredentials.username", Helm.Run(Helm.Four, command).Error, StringComparison.Ordinal);
        Assert.Equal(0, Helm.Run(Helm.Four, [.. command, "--set", "imageCredentials.required=false"]).ExitCode);
        Assert.Equal(0, Helm.Run(Helm.Four, [.. command, "--set", "imageCredentials.existingSecret=pull"]).ExitCode);
    }

    [Fact]
    public void The_release_namespace_default_takes_the_namespace_value()
    {
        using var built = new Built("multinode");
        var result = Helm.Run(Helm.Four, ["template", "r", built.Chart, "--set", "namespace=prod", .. Helm.Credentials]);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("namespace: prod", result.Output.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
