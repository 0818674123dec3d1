using System.Text.Json.Nodes;
using ChartGen.RealTools.Tests.Charts;
using Xunit;

namespace ChartGen.RealTools.Tests.ManagementCenter;

/// <summary>What stands in config.json after a start, by the scripts of the built chart in a real node.</summary>
public sealed class MergeConnectionsTests : IDisposable
{
    private static readonly string[] Six = ["mosquitto-0", "mosquitto-1", "mosquitto-2", "mosquitto-3", "mosquitto-4", "mosquitto-5", "ha"];

    private readonly CenterPod pod = new();

    [Fact]
    public void The_first_start_makes_a_connection_for_each_place_and_the_proxy_with_the_login_of_the_Secret()
    {
        using var built = WithSecret();
        var result = pod.Start(built);

        Assert.Equal(Six, pod.Ids);
        Assert.Equal("mqtt://mosquitto-3.mosquitto.multinode.svc.cluster.local:1885", (string)pod.Connection("mosquitto-3")["url"]!);
        Assert.Equal("mqtt://ha.multinode.svc.cluster.local:1883", (string)pod.Connection("ha")["url"]!);
        Assert.All(pod.Connections, c => Assert.Equal(("admin", CenterPod.Password), Login(c!)));
        Assert.Contains("7 connections, added mosquitto-0", result.Output, StringComparison.Ordinal);
        Assert.Equal([".chartgen-connections.json", "config.json"], pod.Files);
        Assert.All(pod.Files, f => Assert.Equal("600", pod.ModeOf(f)));
        Assert.DoesNotContain(CenterPod.Password, File.ReadAllText(Path.Combine(pod.Claim, ".chartgen-connections.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_start_writes_nothing()
    {
        using var built = WithSecret();
        pod.Start(built);
        var written = File.GetLastWriteTimeUtc(pod.ConfigFile);
        Assert.Contains("up to date", pod.Start(built).Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(pod.ConfigFile));
        Assert.Equal([".chartgen-connections.json", "config.json"], pod.Files);
    }

    [Fact]
    public void Growth_adds_and_shrinking_removes_the_charts_connections_alone()
    {
        using var six = WithSecret();
        using var nine = WithSecret("replicas.capacity=9");
        pod.Start(six);
        pod.Write(Added(pod.Config, """{"id": "mine", "name": "Mine", "url": "mqtt://other:1883", "credentials": {"username": "me"}}"""));

        Assert.Contains("added mosquitto-6 mosquitto-7 mosquitto-8", pod.Start(nine).Output, StringComparison.Ordinal);
        Assert.Equal([.. Six, "mine", "mosquitto-6", "mosquitto-7", "mosquitto-8"], pod.Ids);

        Assert.Contains("removed mosquitto-6 mosquitto-7 mosquitto-8", pod.Start(six).Output, StringComparison.Ordinal);
        Assert.Equal([.. Six, "mine"], pod.Ids);
        Assert.Equal("me", (string)pod.Connection("mine")["credentials"]!["username"]!);
    }

    [Fact]
    public void What_people_changed_in_the_charts_connections_and_elsewhere_stays()
    {
        using var built = WithSecret();
        pod.Start(built);
        var config = pod.Config;
        config["plugins"] = JsonNode.Parse("""[{"id": "cluster-management"}]""");
        config["loadMode"] = JsonNode.Parse("""{"explicitPluginLoad": true}""");
        var edited = config["connections"]![1]!.AsObject();
        edited["name"] = "The one in the cellar";
        edited["noMetricsMode"] = true;
        edited["credentials"]!["clientId"] = "center-1";
        edited["credentials"]!["password"] = "typed by hand";
        edited["url"] = "mqtt://elsewhere:1885";
        edited["status"] = JsonNode.Parse("""{"connected": false}""");
        pod.Write(config);

        Assert.Contains("updated mosquitto-1", pod.Start(built).Output, StringComparison.Ordinal);

        var connection = pod.Connection("mosquitto-1");
        Assert.Equal("The one in the cellar", (string)connection["name"]!);
        Assert.True((bool)connection["noMetricsMode"]!);
        Assert.Equal("center-1", (string)connection["credentials"]!["clientId"]!);
        Assert.False((bool)connection["status"]!["connected"]!);
        Assert.Equal(("admin", CenterPod.Password), Login(connection));
        Assert.Equal("mqtt://mosquitto-1.mosquitto.multinode.svc.cluster.local:1885", (string)connection["url"]!);
        Assert.Equal("cluster-management", (string)pod.Config["plugins"]![0]!["id"]!);
        Assert.True((bool)pod.Config["loadMode"]!["explicitPluginLoad"]!);
    }

    [Fact]
    public void A_new_password_and_a_new_namespace_arrive_in_every_connection_of_the_chart()
    {
        using var built = WithSecret();
        pod.Start(built);
        pod.Secret["broker-admin-password"] = "another-long-password";
        pod.Start(built, "--set", "namespace=moved");
        Assert.All(pod.Connections, c => Assert.Equal(("admin", "another-long-password"), Login(c!)));
        Assert.All(pod.Connections, c => Assert.Contains(".moved.svc.", (string)c!["url"]!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_an_earlier_chart_is_taken_over_and_a_strangers_connection_of_the_same_id_is_not()
    {
        using var built = WithSecret();
        File.WriteAllText(pod.ConfigFile, """
            {"connections": [
              {"id": "mosquitto-0", "name": "Broker 1", "url": "mqtt://mosquitto-0.mosquitto.old.svc.cluster.local:1885"},
              {"id": "mosquitto-1", "name": "Lab", "url": "mqtt://lab.example.com:1883"}
            ]}
            """);

        Assert.Contains("mosquitto-1 was made by hand", pod.Start(built).Output, StringComparison.Ordinal);
        Assert.Contains(".multinode.", (string)pod.Connection("mosquitto-0")["url"]!, StringComparison.Ordinal);
        Assert.Equal("mqtt://lab.example.com:1883", (string)pod.Connection("mosquitto-1")["url"]!);
        Assert.Null(pod.Connection("mosquitto-1")["credentials"]);
    }

    [Fact]
    public void Without_a_Secret_logins_are_those_that_people_enter()
    {
        using var documented = new Built("multinode");
        pod.Start(documented);
        Assert.All(pod.Connections, c => Assert.Null(c!["credentials"]));
        var config = pod.Config;
        config["connections"]![0]!["credentials"] = JsonNode.Parse("""{"username": "a", "password": "b"}""");
        pod.Write(config);
        pod.Start(documented, "--set", "namespace=moved");
        Assert.Equal(("a", "b"), Login(pod.Connection("mosquitto-0")));
    }

    [Fact]
    public void A_login_that_came_from_a_Secret_stays_when_the_Secret_is_given_up()
    {
        using var built = WithSecret();
        pod.Start(built);
        pod.Start(built, "--set", "auth.existingSecret=", "--set", "auth.allowDefaultPasswords=true", "--set", "namespace=moved");
        Assert.All(pod.Connections, c => Assert.Equal(("admin", CenterPod.Password), Login(c!)));
    }

    [Theory]
    [InlineData("broker-admin-password", "", "broker-admin-password of the Secret auth.existingSecret is empty")]
    [InlineData("mmc-username", "", "mmc-username of the Secret auth.existingSecret is empty")]
    [InlineData("mmc-password", "mmcisawesome", "mmc-password of the Secret auth.existingSecret is the default password")]
    public void An_empty_or_default_password_is_refused_unless_allowed(string key, string value, string named)
    {
        using var built = WithSecret();
        pod.Secret[key] = value;
        var refused = pod.Try(built);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(named, refused.Error, StringComparison.Ordinal);
        Assert.Empty(pod.Files);
        pod.Start(built, "--set", "auth.allowDefaultPasswords=true");
    }

    [Fact]
    public void No_password_stands_in_what_Helm_renders_but_where_the_documented_flags_put_it()
    {
        using var built = new Built("multinode");
        var rendered = RenderedObjects.Of(Charts.Helm.Four, built.Chart, Charts.Helm.Documented);
        Assert.All(rendered.Objects.Where(o => (string)o["kind"]! != "Secret"), o =>
            Assert.DoesNotContain("demo-password", o.ToJsonString(), StringComparison.Ordinal));
        Assert.All(rendered.OfKind("ConfigMap"), o => Assert.DoesNotContain("\"password\"", o["data"]!["connections.json"]?.ToString() ?? "", StringComparison.Ordinal));
    }

    public void Dispose() => pod.Dispose();

    private static Built WithSecret(params string[] settings) =>
        new("multinode", ["auth.existingSecret=mosquitto-auth", "auth.allowDefaultPasswords=false", .. settings]);

    private static (string, string) Login(JsonNode connection) =>
        ((string)connection["credentials"]!["username"]!, (string)connection["credentials"]!["password"]!);

    private static JsonObject Added(JsonObject config, string connection)
    {
        config["connections"]!.AsArray().Add(JsonNode.Parse(connection));
        return config;
    }
}
