using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

/// <summary>Of each value that a schema refuses is told where it was given: the last place that counts.</summary>
public class RefusalPlaceTests
{
    private const string Schema = """
        {"properties":{"port":{"maximum":9},"list":{"items":{"type":"string"}},"map":{"required":["x"],"additionalProperties":false,"properties":{"x":{}}}},"required":["host"]}
        """;

    [Theory]
    [InlineData("host: h\nport: 10\n", "", "", "values.yaml:2:7: at '/port': maximum: got 10, want 9")]
    [InlineData("host: h\nport: 1\n", "\nport: 11\n", "", "mine.yaml:2:7: at '/port': maximum: got 11, want 9")]
    [InlineData("host: h\nport: 1\n", "port: 11\n", "a=1,port=12", "--set a=1,port=12: at '/port': maximum: got 12, want 9")]
    [InlineData("host: h\nlist: [a, 5]\n", "", "", "values.yaml:2:11: at '/list/1': got number, want string")]
    [InlineData("host: h\nlist:\n  - a\n", "list:\n  - b\n  - 7\n", "", "mine.yaml:3:5: at '/list/1': got number, want string")]
    [InlineData("host: h\nmap:\n  x: 1\n  y: 2\n", "", "", "values.yaml:4:6: at '/map': additional propert")]
    [InlineData("host: h\nmap: {}\n", "", "", "values.yaml:2:1: at '/map': missing property 'x'")]
    [InlineData("port: 1\n", "", "", "values.yaml: at '': missing property 'host'")]
    [InlineData("host: h\ns:\n  port: 20\n", "", "", "values.yaml:3:9: at '/s/port': maximum: got 20, want 5")]
    [InlineData("host: h\n", "", "s.host=x", "charts/s/values.yaml:1:7: at '/s/port': maximum: got 30, want 5")]
    [InlineData("host: h\nglobal: {g: 1}\ns: {port: 1}\n", "", "", "values.yaml:2:13: at '/s/global/g': got number, want string")]
    public void A_refused_value_is_told_with_its_place(string values, string file, string set, string expected)
    {
        var chart = HelmChart.FromFiles(
        [
            Text("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n"), Text("values.yaml", values), Text("values.schema.json", Schema),
            Text("charts/s/Chart.yaml", "apiVersion: v2\nname: s\nversion: 0.1.0\n"), Text("charts/s/values.yaml", expected.StartsWith("charts/", StringComparison.Ordinal) ? "port: 30\n" : "port: 1\n"),
            Text("charts/s/values.schema.json", "{\"properties\":{\"port\":{\"maximum\":5},\"global\":{\"properties\":{\"g\":{\"type\":\"string\"}}}}}"),
        ]);
        var options = new ValueOptions { Files = file.Length > 0 ? [new ValuesFile("mine.yaml", file)] : [], Set = set.Length > 0 ? [set] : [] };
        var refused = Assert.Throws<HelmException>(() => chart.Render(new RenderRequest { Values = options }, TestContext.Current.CancellationToken));
        Assert.Contains(refused.Refusals, refusal => refusal.ToString().StartsWith(expected, StringComparison.Ordinal));
        Assert.StartsWith("values don't meet the specifications of the schema(s) in the following chart(s):\n", refused.Message, StringComparison.Ordinal);
    }

    private static ChartFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
