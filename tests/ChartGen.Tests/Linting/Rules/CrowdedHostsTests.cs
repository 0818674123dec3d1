using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class CrowdedHostsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  replicas: 3", "  replicas: 5", "20:15 up to 5 pods must run on different hosts, and only node-1, node-2, node-3 are allowed")]
    [InlineData("        podAntiAffinity:\n          requiredDuringScheduling", "        podAntiAffinity:\n          preferredDuringScheduling")]
    [InlineData("values: [node-1, node-2, node-3]", "values: [node-1]", "only node-1 is allowed")]
    [InlineData("operator: In, values: [node-1, node-2, node-3]", "operator: Exists")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<CrowdedHosts>(written, instead, expected);
}
