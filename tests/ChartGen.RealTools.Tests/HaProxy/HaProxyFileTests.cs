using ChartGen.HaProxy;
using ChartGen.RealTools.Tests.Listeners;
using ChartGen.Testing;
using k8s;
using k8s.Models;
using Xunit;

namespace ChartGen.RealTools.Tests.HaProxy;

/// <summary>HAProxy's own verdict on the file beside the chart and on the one that Helm puts into the ConfigMap.</summary>
public sealed class HaProxyFileTests
{
    public static TheoryData<string> Examples =>
        [.. ExampleFiles.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void HAProxy_takes_the_built_file_without_a_word(string example)
    {
        using var built = new Built(example);

        ExpectSilence(built.Text("haproxy.cfg"));
    }

    [Theory]
    [InlineData("haproxy.dns=auto")]
    [InlineData("haproxy.dns=[\"10.96.0.10:53\", \"[fd00::a]:53\"]")]
    [InlineData("broker.mode=full")]
    [InlineData("haproxy.balance=source")]
    [InlineData("haproxy.maxConnections=1")]
    [InlineData("haproxy.timeouts.client=2147483647")]
    [InlineData("haproxy.timeouts.connect=1us")]
    [InlineData("replicas.capacity=1023")]
    [InlineData("broker.listeners=[{port: 9001, protocol: websockets, nodePort: 31001}]", "haproxy.nodePort=null")]
    [InlineData("broker.listeners=[{port: 8883, nodePort: 31001, tls: {secret: t}}]", "haproxy.nodePort=null")]
    [InlineData("broker.listeners=[{port: 8883, nodePort: 31001, tls: {secret: t, clientCa: {secret: c}}}]", "haproxy.nodePort=null", "haproxy.dns=[\"[fd00::a]:53\"]")]
    [InlineData("broker.listeners=[{port: 8883, nodePort: 31001, tls: {secret: t, terminateAt: broker}}]", "haproxy.nodePort=null")]
    [InlineData("broker.listeners=[{port: 1883}, {port: 8084, protocol: websockets, tls: {secret: t}}, {port: 8884, tls: {secret: t, terminateAt: broker}}]", "broker.mode=full")]
    [InlineData("broker.listeners=[{port: 1883, proxyProtocol: true}, {port: 8883, tls: {secret: t}, proxyProtocol: true}]", "version=2.9")]
    public void HAProxy_takes_the_file_with_other_settings(params string[] settings)
    {
        using var built = new Built("multinode", settings);

        ExpectSilence(built.Text("haproxy.cfg"));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_ConfigMap_follows_the_namespace_and_differs_in_nothing_else(string example)
    {
        using var built = new Built(example);
        using var folder = new TemporaryFolder();

        var rendered = folder.Write("haproxy.cfg", RenderConfigMap(built, "another-namespace"));

        ExpectSilence(File.ReadAllText(rendered));
        var host = HaProxyConfig.Parse(built.Text("haproxy.cfg"));
        var servers = HostsOf(host);
        var namespaceOf = servers[0].Split('.')[2];
        Assert.Equal(
            built.Text("haproxy.cfg").Replace($".{namespaceOf}.svc.", ".another-namespace.svc.", StringComparison.Ordinal),
            File.ReadAllText(rendered));
        Assert.All(HostsOf(HaProxyConfig.Parse(File.ReadAllText(rendered))), h => Assert.Equal("another-namespace", h.Split('.')[2]));
    }

    [Fact]
    public void There_is_a_server_for_each_prepared_place_in_the_documented_form()
    {
        using var built = new Built("multinode", "replicas.capacity=9");

        var servers = built.Text("haproxy.cfg").Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("server ", StringComparison.Ordinal));

        Assert.Equal(
            Enumerable.Range(0, 9).Select(i =>
                $"server m{i + 1} mosquitto-{i}.mosquitto.multinode.svc.cluster.local:1883 check resolvers kubernetes on-marked-down shutdown-sessions"),
            servers);
    }

    private static void ExpectSilence(string text)
    {
        using var servers = new TestAuthority("servers");
        using var clients = new TestAuthority("clients");
        using var certificates = new MountedCertificates(servers, clients, ["10.0.0.1"], text);
        using var folder = new TemporaryFolder();
        var file = folder.Write("haproxy.cfg", certificates.Adapt(text));
        var haproxy = RealTool.Require("haproxy");
        var plain = RealProgram.Run(haproxy, "-c", "-f", file);
        var strict = RealProgram.Run(haproxy, "-dW", "-c", "-f", file);

        Assert.Equal(new RunResult(0, "Configuration file is valid\n", ""), plain);
        Assert.Equal(new RunResult(0, "Configuration file is valid\n", ""), strict);
        Assert.Empty(HaProxyConfig.Parse(text).Faults);
    }

    private static List<string> HostsOf(HaProxyConfig config) =>
        [.. config.OfKind("backend").SelectMany(b => b.All("server")).Select(s => s.Argument(1)!)];

    private static string RenderConfigMap(Built built, string releaseNamespace)
    {
        // Either the documented credentials or a Secret that is there already: the chart refuses both at once.
        string[] credentials = built.Text("values.yaml").Split('\n').First(l => l.Contains("existingSecret:", StringComparison.Ordinal)).EndsWith("\"\"", StringComparison.Ordinal)
            ?
            [
                "--set", "imageCredentials.registry=registry.cedalo.com", "--set", "imageCredentials.username=demo-username",
                "--set", "imageCredentials.password=demo-password", "--set", "imageCredentials.email=demo@example.com",
            ]
            : [];
        var result = RealProgram.Run(
            RealTool.Helm4,
            [
                "template", "sample-release-name", built.Chart,
                "--set", "repoPath=/root", "-n", releaseNamespace, "--set", $"namespace={releaseNamespace}", "--set", "nfs=10.10.10.10",
                "--set", "hpa_threshold=80", .. credentials,
            ]);
        Assert.True(result.ExitCode == 0, result.All);
        var map = KubernetesYaml.LoadAllFromString(result.Output).OfType<V1ConfigMap>().Single(m => m.Metadata.Name == "haconfig");
        Assert.Equal(releaseNamespace, map.Metadata.NamespaceProperty);
        return map.Data["haproxy.cfg"];
    }
}
