using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Linting;
using ChartGen.Testing;
using ChartGen.Texts;
using Xunit;

namespace ChartGen.Tests.Linting;

/// <summary>The linter convicts nothing that the generator writes; what it warns of is what the documented setup asks for.</summary>
public sealed class ExamplesLintTests
{
    // What the documented deployment asks for, and the rule that says so.
    private static readonly Dictionary<string, string> Documented = new(StringComparer.Ordinal)
    {
        ["CG5012"] = "the vendor's documentation exports to everyone with root's rights",
        ["CG8001"] = "the Management Center runs as root: it rewrites its configuration, which root owns",
    };

    public static TheoryData<string> Examples =>
        [.. Directory.GetFiles(Repository.Examples, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Examples, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_folder_of_an_example_is_clean(string example)
    {
        var findings = Lint(example);
        Assert.DoesNotContain(findings, f => f.Rule.Severity == Severity.Error);
        var told = findings.Where(f => f.Rule.Severity == Severity.Warning && !Documented.ContainsKey(f.Rule.Id)).Select(f => $"{f.Location}: {f.Rule.Id} {f.Subject}: {f.Message}");
        Assert.True(!told.Any(), string.Join('\n', told));
    }

    [Theory]
    [InlineData("broker.identity=off")]
    [InlineData("broker.identity=warn")]
    [InlineData("broker.mode=full")]
    [InlineData("clusterOperator=null")]
    [InlineData("haproxy.nodePort=null")]
    [InlineData("replicas.owner=hpa")]
    [InlineData("autoscaling.enabled=false")]
    [InlineData("networkPolicy.deploy=true")]
    [InlineData("metricsServer.deploy=false")]
    [InlineData("managementCenter.affinity=preferred")]
    [InlineData("namespace=default")]
    [InlineData("clusterDomain=k8s.example.org")]
    [InlineData("volumes.prefix=a-")]
    [InlineData("haproxy.externalTrafficPolicy=Local")]
    [InlineData("nfs.server=nfs.example.org")]
    [InlineData("haproxy.replicas=2")]
    public void No_setting_makes_files_that_disagree(string setting) =>
        Assert.DoesNotContain(Lint("multinode.yaml", FieldOverride.Parse(setting)), f => f.Rule.Severity == Severity.Error);

    [Fact]
    public void Every_reason_is_needed()
    {
        var found = Examples.SelectMany(e => Lint(e.Data)).Select(f => f.Rule.Id).ToHashSet();
        Assert.All(Documented.Keys, id => Assert.Contains(id, found));
    }

    private static IReadOnlyList<Finding> Lint(string example, params FieldOverride[] overrides)
    {
        var reading = DeploymentReader.Read(example, File.ReadAllBytes(Path.Combine(Repository.Examples, example)), overrides);
        var source = reading.Source ?? throw new InvalidOperationException(string.Join('\n', reading.Findings));
        return Linter.Lint(BuiltFolder.Files("out", DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default)), new LintFacts());
    }
}
