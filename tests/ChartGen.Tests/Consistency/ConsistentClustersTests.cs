using ChartGen.Linting;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Consistency;

/// <summary>No rule about agreement finds anything where all agrees: in what the generator builds, and in a chart kept by hand.</summary>
public sealed class ConsistentClustersTests
{
    public static TheoryData<string> Clusters =>
    [
        "vendor",
        .. Directory.GetFiles(Repository.Examples, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Examples, f)[..^5]).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Clusters))]
    public void What_agrees_gives_no_finding(string cluster) =>
        Assert.DoesNotContain(Linter.Lint(ClusterCase.With(cluster, ""), new LintFacts()), f => f.Rule.Id.StartsWith("CG7", StringComparison.Ordinal));
}
