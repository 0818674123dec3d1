using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;
using ChartGen.RealTools.Tests.Charts;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Operator;

/// <summary>docs/cluster-operator.md says what the chart renders and what the fake cluster demands.</summary>
public sealed class OperatorPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs/cluster-operator.md"));

    private readonly Built chart = new("multinode", "auth.existingSecret=mosquitto-auth", "auth.allowDefaultPasswords=false", "clusterOperator.env={LOG_LEVEL: info}");

    [Fact]
    public void Its_environment_variables_are_those_of_the_chart()
    {
        var pod = Operator("Deployment")["spec"]!["template"]!["spec"]!;
        AssertSame(Block("env"), pod["containers"]![0]!["env"]!);
        Assert.True((bool)pod["automountServiceAccountToken"]!);
    }

    [Fact]
    public void Its_rights_are_those_of_the_chart() => AssertSame(Block("rules"), Operator("Role")["rules"]!);

    [Fact]
    public void Its_table_sends_each_command_where_the_cluster_takes_it()
    {
        var rows = Regex.Matches(Page, "^\\| `(\\w+)` \\| ([^|]+) \\|", RegexOptions.Multiline).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["isLeader"] = "every member",
                ["getCluster"] = "the leader",
                ["addNode"] = "the leader",
                ["joinCluster"] = "the new node",
                ["removeNode"] = "the leader",
                ["leaveCluster"] = "the leaving node",
            },
            rows);
        using var cluster = new FakeCluster(chart.Text("mosquitto.conf"), 4);
        var hasty = new ReferenceOperator(cluster);
        foreach (var (command, wrong) in new[] { ("addNode", 1), ("removeNode", 1) })
        {
            Assert.True(rows[command] == "the leader" && hasty.Ask(wrong, command, new() { ["nodeid"] = 4, ["clustername"] = FakeCluster.Name })!.ContainsKey("error"), cluster.ToString());
        }

        var others = new JsonArray(new JsonObject { ["nodeid"] = 4, ["mynode"] = true });
        Assert.True(hasty.Ask(FakeCluster.Leader, "joinCluster", new() { ["nodes"] = others, ["clustername"] = FakeCluster.Name })!.ContainsKey("error"), cluster.ToString());
    }

    [Fact]
    public void A_password_variable_of_another_name_or_none_is_rendered_so()
    {
        Assert.Equal("MQTT_PASSWORD", (string)Variables("clusterOperator.passwordVariable=MQTT_PASSWORD")[1]!["name"]!);
        Assert.Equal(["POD_NAMESPACE", "LOG_LEVEL"], Variables("clusterOperator.passwordVariable=").Select(v => (string)v!["name"]!));
        Assert.Equal(["POD_NAMESPACE", "LOG_LEVEL"], Variables("auth.existingSecret=", "auth.allowDefaultPasswords=true").Select(v => (string)v!["name"]!));
    }

    public void Dispose() => chart.Dispose();

    private JsonArray Variables(params string[] settings) =>
        Operator("Deployment", settings)["spec"]!["template"]!["spec"]!["containers"]![0]!["env"]!.AsArray();

    private JsonObject Operator(string kind, params string[] settings) =>
        RenderedObjects.Of(Charts.Helm.Four, chart.Chart, ["--set", "imageCredentials.required=false", .. settings.SelectMany(s => new[] { "--set", s })])
            .OfKind(kind).Single(o => (string)o["metadata"]!["name"]! == "mosquitto-cluster-operator");

    private static JsonNode Block(string name)
    {
        var text = Regex.Match(Page, $"^```yaml {name}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        return YamlJson.ToJson(YamlReader.Read("page", text, YamlLimits.Handwritten).Root)!;
    }

    private static void AssertSame(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{expected.ToJsonString()}\n{actual.ToJsonString()}");
}
