using System.Text;
using System.Text.RegularExpressions;
using ChartGen.Deployments.Reading;
using ChartGen.Testing;
using ChartGen.Texts;
using Scriban.Runtime;
using Xunit;

namespace ChartGen.Tests.Texts;

public sealed partial class TextSourceTests
{
    // What Scriban's documentation says of each function (https://scriban.github.io/docs/builtins).
    [Theory]
    [InlineData("{{ d.metadata.name | string.upcase }}", "MULTINODE")]
    [InlineData("{{ d.metadata.name | string.size }} {{ 7 | math.plus 2 }}", "9 9")]
    [InlineData("{{ d.nodes | array.join ',' }}", "node-1,node-2,node-3")]
    [InlineData("{{ d.nodes | array.contains 'node-2' }} {{ d.nodes | array.contains 'x' }}", "true false")]
    [InlineData("{{ d.nodes | array.size }} {{ d.nodes | array.last }} {{ d.nodes.size }}", "3 node-3 3")]
    [InlineData("{{ a = d.nodes | array.add 'x' }}{{ a.size }} {{ a[3] }} {{ d.nodes.size }}", "4 x 3")]
    [InlineData("{{ d.namespace | string.replace 'node' 'cast' }}", "multicast")]
    [InlineData("{{ 'a b ' | string.rstrip }}|{{ ' a b ' | string.strip }}|", "a b|a b|")]
    [InlineData("{{ 'abc' | string.starts_with 'ab' }} {{ 'abc' | string.ends_with 'ab' }} {{ 'abc' | string.contains 'bc' }}", "true false true")]
    [InlineData("{{ 'it''s' | object.typeof }} {{ d.chart.name | md }}", "string mosquitto-multi-node-multi-host-autoscale")]
    public void Sources_may_call_all_of_Scribans_functions(string source, string expected)
    {
        var sources = ChartSources.From([new SourceFile("text/a.sbn", Encoding.UTF8.GetBytes(source.Replace("''", "", StringComparison.Ordinal)))]);

        Assert.Equal(expected, Encoding.UTF8.GetString(sources.Text("a").Render(TextModel.Of(Multinode()), "multinode")));
    }

    [Theory]
    [InlineData("{{ for b in t.brokers; b.server; for.last ? '' : ' '; end }}", "m1 m2 m3 m4 m5 m6")]
    [InlineData("{{ t.directories[6].path }}", "/root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/management-center/config")]
    [InlineData("{{ t.directories[0] | json }}", """{"path":"/root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/mosquitto/data","directory":"server1/mosquitto/data","identity":"chartgen/v1 multinode broker 0","owner":"1000:1000"}""")]
    [InlineData("{{ t.brokers[1].nodeId + t.brokers[1].ordinal }} {{ 'ä€😀' }}", "3 ä€😀")]
    public void Sources_see_every_place(string source, string expected)
    {
        var sources = ChartSources.From([new SourceFile("text/a.sbn", Encoding.UTF8.GetBytes(source))]);

        Assert.Equal(expected, Encoding.UTF8.GetString(sources.Text("a").Render(TextModel.Of(Multinode()), "multinode")));
    }

    [Fact]
    public void A_source_cannot_change_a_place()
    {
        var sources = ChartSources.From([new SourceFile("text/a.sbn", "{{ t.brokers[0].server = 'x' }}"u8.ToArray())]);

        Assert.Throws<TextSourceException>(() => sources.Text("a").Render(TextModel.Of(Multinode()), "multinode"));
    }

    [Fact]
    public void A_function_that_Scriban_does_not_have_is_an_error()
    {
        var sources = ChartSources.From([new SourceFile("text/a.sbn", "{{ 'a' | string.shout }}"u8.ToArray())]);

        Assert.Throws<TextSourceException>(() => sources.Text("a").Render(TextModel.Of(Multinode()), "multinode"));
    }

    // Scriban's whole library is made by reflection, which takes a fifth of a build.
    [Fact]
    public void The_sources_call_only_functions_that_are_at_hand()
    {
        var builtins = (ScriptObject)typeof(TextSource).Assembly.GetType("ChartGen.Texts.TextBuiltins")!.GetProperty("All")!.GetValue(null)!;
        var called = Directory.GetFiles(Path.Combine(Repository.Root, "chart-src", "text"), "*.sbn")
            .SelectMany(f => Call().Matches(File.ReadAllText(f)))
            .Select(m => (Room: m.Groups["room"].Value, Name: m.Groups["name"].Value))
            .Distinct()
            .ToArray();

        Assert.NotEmpty(called);
        Assert.All(called, c => Assert.True(builtins.ContainsKey(c.Room) && ((ScriptObject)builtins[c.Room]!).ContainsKey(c.Name), $"{c.Room}.{c.Name}"));
    }

    [GeneratedRegex("""\b(?<room>array|date|html|math|object|regex|string|timespan)\.(?<name>[a-z_]+)""")]
    private static partial Regex Call();

    private static ChartGen.Topologies.Topology Multinode()
    {
        var file = Path.Combine(Repository.Examples, "multinode.yaml");
        return DeploymentReader.Read(file, File.ReadAllBytes(file), []).Source!.Topology;
    }
}
