using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

public class RandomDeploymentTests
{
    private const int Deployments = 200;

    [Fact]
    public void Counts_and_names_agree_in_every_artifact_of_random_deployments()
    {
        var seed = RandomSeed.Take(TestContext.Current.TestOutputHelper!.WriteLine);
        using var folder = new TemporaryFolder();
        var random = new Random(seed);
        var written = Enumerable.Range(0, Deployments).Select(i => Write(folder, random, i)).ToArray();

        var files = Enumerable.Range(0, Deployments).Select(i => folder[$"d{i}.yaml"]);
        var built = RealProgram.Run(RealTool.Chartgen, ["build", "-o", folder["out"], .. files]);
        Assert.True(built.ExitCode == 0, $"seed {seed}: {built.All}");

        Parallel.For(0, Deployments, i =>
        {
            var place = folder[$"out/d{i}"];
            var chart = Assert.Single(Directory.GetFiles(place, "*.tgz"));
            var rendered = RenderedObjects.Of(Helm.Four, chart, "--set", "imageCredentials.required=false");
            var servers = File.ReadLines(Path.Combine(place, "haproxy.cfg")).Count(l => l.TrimStart().StartsWith("server m", StringComparison.Ordinal));
            var (capacity, listeners) = written[i];
            var exports = File.ReadLines(Path.Combine(place, "exports")).Count(l => l.StartsWith('/'));
            int[] counts = [rendered.OfKind("PersistentVolume").Count(), rendered.OfKind("PersistentVolumeClaim").Count(), servers - (capacity * (listeners - 1)) + 1, exports];
            Assert.True(counts.All(c => c == capacity + 1), $"seed {seed}: d{i} has {string.Join(", ", counts)} for capacity {capacity}");
            var ports = rendered.OfKind("Service").Where(s => ((string)s["metadata"]!["name"]!).StartsWith("ha", StringComparison.Ordinal)).Sum(s => s["spec"]!["ports"]!.AsArray().Count);
            Assert.True(ports == listeners, $"seed {seed}: d{i} has {ports} ports for {listeners} listeners");
        });
    }

    private static (int Capacity, int Listeners) Write(TemporaryFolder folder, Random random, int i)
    {
        var capacity = random.Next(3, 40);
        var max = random.Next(3, capacity + 1);
        var min = random.Next(3, max + 1);
        var nodes = string.Join(", ", Enumerable.Range(0, random.Next(1, 9)).Select(n => $"w{n}.example"));
        var listeners = random.Next(1, 5);
        folder.Write($"d{i}.yaml", $$"""
            apiVersion: chartgen/v1
            kind: MosquittoDeployment
            metadata: {name: d{{i}}}
            namespace: ns-{{random.Next(1000)}}
            nodes: [{{nodes}}]
            nfs: {server: "10.{{i}}.0.{{random.Next(1, 255)}}", repoPath: /srv/d{{i}}, clients: ["10.{{i}}.0.0/16"]}
            volumes: {prefix: p{{random.Next(1000)}}-}
            replicas: {min: {{min}}, max: {{max}}, capacity: {{capacity}}, owner: {{(random.Next(2) == 0 ? "lookup" : "hpa")}}}
            autoscaling: {cpuThreshold: {{random.Next(1, 101)}}}
            version: "{{random.Next(2, 4)}}.9"
            broker:
              identity: {{(random.Next(2) == 0 ? "off" : "warn")}}
              listeners: [{{string.Join(", ", Enumerable.Range(0, listeners).Select(n => Listener(random, n)))}}]
            haproxy: {replicas: {{random.Next(1, 4)}}, dns: {{(random.Next(2) == 0 ? "auto" : "[\"10.0.0.10:53\"]")}}}
            metricsServer: {deploy: {{(random.Next(2) == 0 ? "true" : "false")}}}
            networkPolicy: {deploy: {{(random.Next(2) == 0 ? "true" : "false")}}}
            clusterOperator: {{(random.Next(2) == 0 ? "null" : "{image: \"registry.example.com/operator:1\"}")}}
            """);
        return (capacity, listeners);
    }

    private static string Listener(Random random, int number)
    {
        var tls = random.Next(4) switch
        {
            0 => ", proxyProtocol: true",
            1 => ", tls: {secret: s, terminateAt: broker}",
            2 => ", tls: {secret: s, clientCa: {configMap: c}}, proxyProtocol: true",
            _ => "",
        };
        var nodePort = random.Next(2) == 0 ? "" : $", nodePort: {32000 + number}";
        return $"{{port: {1883 + (number * 100)}, protocol: {(random.Next(2) == 0 ? "mqtt" : "websockets")}{nodePort}{tls}}}";
    }
}
