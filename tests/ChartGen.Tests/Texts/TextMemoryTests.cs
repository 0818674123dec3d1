using System.Text;
using ChartGen.Charts;
using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Testing;
using ChartGen.Texts;
using ChartGen.Topologies;
using Xunit;

namespace ChartGen.Tests.Texts;

public class TextMemoryTests
{
    private const int Deployments = 600;

    private static readonly Func<Deployment, int, Deployment>[] Changes =
    [
        (d, n) => d with { Metadata = d.Metadata with { Name = $"d{n}" } },
        (d, n) => d with { Nfs = d.Nfs with { RepoPath = $"/srv/{n}" } },
        (d, n) => d with { Nfs = d.Nfs with { Server = n % 2 == 0 ? $"fd00::{n}" : $"nfs{n}.example.com" } },
        (d, n) => d with { Nfs = d.Nfs with { Clients = [.. Enumerable.Range(0, 1 + (n % 3)).Select(i => $"10.{i}.{n}.0/24")] } },
        (d, n) => d with { Nfs = d.Nfs with { MountOptions = n % 3 == 0 ? [] : ["hard", $"nfsvers=4.{n % 3}"] } },
        (d, n) => d with { Namespace = $"ns{n}" },
        (d, n) => d with { Nodes = [.. Enumerable.Range(0, 1 + (n % 8)).Select(i => $"w{i}-{n % 2}")] },
        (d, n) => d with { Replicas = d.Replicas with { Capacity = 3 + n } },
        (d, n) => d with { Replicas = d.Replicas with { Min = 3 + (n % 2), Max = 4 + (n % 2), Owner = (ReplicaOwner)(n % 2) } },
        (d, n) => d with { Volumes = d.Volumes with { Prefix = $"p{n % 3}-" } },
        (d, n) => d with { Auth = d.Auth with { ExistingSecret = n % 2 == 0 ? null : "passwords" } },
        (d, n) => d with { ImageCredentials = d.ImageCredentials with { ExistingSecret = n % 2 == 0 ? null : "pull" } },
        (d, n) => d with { Haproxy = d.Haproxy with { Dns = n % 3 == 0 ? DnsServers.Auto : new DnsServers(false, [n % 3 == 1 ? "[fd00::a]:53" : "10.0.0.10:53"]) } },
        (d, n) => d with { Haproxy = d.Haproxy with { Balance = n % 4 == 3 ? null : (BalanceAlgorithm)(n % 4), ExternalTrafficPolicy = (TrafficPolicy)(n % 2) } },
        (d, n) => d with { Broker = d.Broker with { Mode = (BrokerMode)(n % 2), Identity = (IdentityMode)(n % 3) } },
        (d, n) => d with { Broker = d.Broker with { Env = n % 3 == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { ["A"] = $"{n % 2}", [$"B{n % 2}"] = "" } } },
        (d, n) => d with { Broker = d.Broker with { ExtraConfig = n % 2 == 0 ? "" : "max_qos 1\n" } },
        (d, n) => d with { Broker = d.Broker with { Listeners = [.. Enumerable.Range(0, 1 + (n % 4)).Select(i => Listener(i, n))] } },
        (d, n) => d with { ClusterOperator = n % 2 == 0 ? null : new ClusterOperator { Image = $"operator:{n % 3}" } },
        (d, n) => d with { NetworkPolicy = d.NetworkPolicy with { Deploy = n % 2 == 0 } },
    ];

    // Few values of each field, so that a text meets its own parts again beside others.
    [Fact]
    public void Deployments_that_share_have_the_bytes_that_each_has_alone()
    {
        var seed = RandomSeed.Take(TestContext.Current.TestOutputHelper!.WriteLine);
        var random = new Random(seed);
        var examples = ExampleFiles.Names.Where(n => n != "large").Select(Example).ToArray();
        var deployments = Enumerable.Range(0, Deployments).Select(_ => Changed(examples[random.Next(examples.Length)], random)).ToArray();
        var memory = new TextMemory();

        Parallel.ForEach(deployments, deployment =>
        {
            var topology = Topology.Of(deployment);
            var alone = DeploymentArtifacts.Files(topology, ChartSources.BuiltIn);
            var shared = DeploymentArtifacts.Files(topology, ChartSources.BuiltIn, memory);

            Assert.All(shared.Chart.Zip(alone.Chart), f => Assert.True(f.First.Content.Span.SequenceEqual(f.Second.Content.Span), $"seed {seed}: {f.First.Path} of {deployment}"));
            Assert.All(shared.Beside.Zip(alone.Beside), f => Assert.True(f.First.Content.AsSpan().SequenceEqual(f.Second.Content), $"seed {seed}: {f.First.Path} of {deployment}"));
        });
    }

    [Fact]
    public void Deployments_with_one_text_have_it_as_one_object()
    {
        var (memory, example) = (new TextMemory(), Example("multinode"));
        var (one, other) = (Schema(example), Schema(Changes[0](example, 1)));

        Assert.Same(one, other);

        byte[] Schema(Deployment deployment) => ChartSources.BuiltIn.Text("values.schema.json").Render(TextModel.Of(Topology.Of(deployment), memory), "ns", memory);
    }

    // A source that ceases to keep to what can be recorded gives the same bytes in ten times the time.
    [Fact]
    public void All_sources_of_the_program_can_be_shared()
    {
        var memory = new TextMemory();
        var one = DeploymentArtifacts.Files(Topology.Of(Example("multinode")), ChartSources.BuiltIn, memory);
        var same = DeploymentArtifacts.Files(Topology.Of(Example("multinode")), ChartSources.BuiltIn, memory);

        Assert.All(one.Beside.Zip(same.Beside).Where(f => f.First.Path != "topology.svg"), f => Assert.Same(f.First.Content, f.Second.Content));
    }

    // A source of --chart-src may do what cannot be recorded, by Scriban's own functions or by its other statements.
    [Theory]
    [InlineData("{{ d.metadata }}")]
    [InlineData("{{ for m in d.metadata; m; end }}")]
    [InlineData("{{ d.metadata.name | string.upcase }}")]
    [InlineData("{{ x = {name: 'a'}; x.name = d.metadata.name }}{{ x.name }}")]
    [InlineData("{{ x = []; x[0] = d.metadata.name }}{{ x[0] }}")]
    [InlineData("{{ capture x }}{{ d.metadata.name }}{{ end }}{{ x }}")]
    [InlineData("{{ with d.metadata }}{{ name = 'b' }}{{ end }}")]
    [InlineData("{{ $x = d.metadata.name }}{{ $x }}")]
    [InlineData("{{ x = d.metadata }}{{ x.name }}{{ y = [x, x.name] }}{{ for z in y }}{{ for.first ? z.name : z }}{{ end }}")]
    [InlineData("{{ func f(a); ret a + n; end }}{{ n = d.metadata.name }}{{ f 'a' }}{{ n = 'b' }}{{ f 'a' }}")]
    [InlineData("{{ if d.metadata.name == 'd1'; x = 1; end }}{{ x ?? 'none' }}")]
    [InlineData("{{ a = 0 }}{{ for n in d.nodes; a = a + 1; end }}{{ a }}{{ d = 5 }}{{ d }}{{ namespace }}")]
    [InlineData("{{ d.metadata | json }} {{ d.nodes | json }} {{ t.brokers[0] | json }} {{ d.broker.listeners | json }}")]
    [InlineData("{{ import d.metadata }}{{ name }}")]
    [InlineData("{{ d.metadata.nothing }}")]
    [InlineData("{{ d.nowhere.name }}")]
    public void Any_source_gives_what_it_gives_alone(string text)
    {
        var source = ChartSources.From([new SourceFile("text/a.sbn", Encoding.UTF8.GetBytes(text))]).Text("a");
        var memory = new TextMemory();
        foreach (var deployment in new[] { 1, 1, 2, 1, 3, 1 }.Select(n => Changes[0](Changes[6](Example("multinode"), n), n)))
        {
            var topology = Topology.Of(deployment);

            Assert.Equal(Rendered(source, TextModel.Of(topology), null), Rendered(source, TextModel.Of(topology, memory), memory));
        }
    }

    private static string Rendered(TextSource source, TextModel model, TextMemory? memory)
    {
        try
        {
            return Encoding.UTF8.GetString(source.Render(model, "ns", memory));
        }
        catch (TextSourceException e)
        {
            return e.Message;
        }
    }

    private static Deployment Changed(Deployment deployment, Random random)
    {
        for (var i = random.Next(4); i >= 0; i--)
        {
            deployment = Changes[random.Next(Changes.Length)](deployment, random.Next(12));
        }

        return deployment;
    }

    private static Listener Listener(int number, int n) => new()
    {
        Port = number == 0 && n % 2 == 0 ? 1883 : 1900 + number,
        Protocol = (ListenerProtocol)((number + n) % 2),
        NodePort = n % 3 == 0 ? null : 32000 + number,
        ProxyProtocol = n % 5 == 0,
        Tls = (n + number) % 3 == 0
            ? new ListenerTls { Secret = $"s{n % 2}", TerminateAt = (TlsEnd)(n % 2), ClientCa = n % 4 == 0 ? new ClientAuthorities { ConfigMap = "c" } : null }
            : null,
    };

    private static Deployment Example(string name)
    {
        var file = ExampleFiles.PathOf(name);
        return DeploymentReader.Read(file, File.ReadAllBytes(file), []).Source!.Deployment;
    }
}
