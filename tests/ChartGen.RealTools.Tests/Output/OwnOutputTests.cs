using System.Text.RegularExpressions;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Output;

/// <summary>A build holds what it made against the linter: a fault in any of its writers stops it, and nothing is written.</summary>
public sealed class OwnOutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("text/haproxy.cfg.sbn", "timeout client ", "timeout clientx ", "haproxy.cfg")]
    [InlineData("text/haproxy.cfg.sbn", " check", " chekc", "haproxy.cfg")]
    [InlineData("text/mosquitto.conf.sbn", "allow_anonymous false", "allow_anonymous no", "mosquitto.conf")]
    [InlineData("text/exports.sbn", "(", " (", "exports")]
    [InlineData("text/Chart.yaml.sbn", "apiVersion: v2", "apiVersion: v9", "Chart.yaml")]
    [InlineData("text/values.schema.json.sbn", "\"max_replica\"", "\"max_replicas\"", "values.yaml")]
    [InlineData("text/values.yaml.sbn", "max_replica:", "max_replicas:", "values.yaml")]
    [InlineData("chart/templates/management-center-service.yaml", "targetPort: http", "targetPort: htpt", "management-center-service.yaml")]
    [InlineData("chart/templates/broker-statefulset.yaml", "- name: license\n              mountPath", "- name: licence\n              mountPath", "broker-statefulset.yaml")]
    [InlineData("chart/templates/_volumes.tpl", "name: {{ .place.claim }}\n  nfs", "name: {{ .place.pod }}\n  nfs", "_volumes.tpl")]
    [InlineData("chart/templates/haproxy-deployment.yaml", "{{- end }}", "{{- endd }}", "haproxy-deployment.yaml")]
    [InlineData("text/nfs-setup.sh.sbn", "for directory in t.directories", "for directory in t.directories limit:3", "nfs-setup.sh")]
    [InlineData("text/INSTALL.md.sbn", "helm install", "helm install -n elsewhere", "INSTALL.md")]
    public void A_fault_in_a_source_stops_the_build(string source, string right, string wrong, string file)
    {
        var sources = Path.Combine(folder.Path, "chart-src");
        Copy(Path.Combine(Repository.Root, "chart-src"), sources);
        var text = File.ReadAllText(Path.Combine(sources, source));
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(sources, source), text.Replace(right, wrong, StringComparison.Ordinal));

        var output = Path.Combine(folder.Path, "out");
        var result = RealProgram.Run(RealTool.Chartgen, "build", ExampleFiles.PathOf("multinode"), "--chart-src", sources, "-o", output);

        Assert.Equal(1, result.ExitCode);
        Assert.Matches(new Regex($@"^\S*{Regex.Escape(file)}(:\d+:\d+)?: error CG\d{{4}}: ", RegexOptions.Multiline), result.Error);
        Assert.False(Directory.Exists(Path.Combine(output, "multinode")));
    }

    [Fact]
    public void Without_a_fault_the_same_sources_build()
    {
        var output = Path.Combine(folder.Path, "out");
        Assert.Equal(0, RealProgram.Run(RealTool.Chartgen, "build", ExampleFiles.PathOf("multinode"), "--chart-src", Path.Combine(Repository.Root, "chart-src"), "-o", output).ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
