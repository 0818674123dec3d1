using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SameVersionSameContentTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{}", "replicas: {max: 6}", "chart.version is 0.1.0, as in old.tgz, but the content differs: changed README.md values.yaml; allowed")]
    [InlineData("chart: {version: 0.2.0}", "chart: {version: 0.2.0}\nmanagementCenter: {nodePort: 31022}", "1:18 chart.version is 0.2.0")]
    [InlineData("{}", "chart: {version: 0.2.0}\nreplicas: {max: 6}")]
    [InlineData("{}", "chart: {name: another}\nreplicas: {max: 6}")]
    public void A_version_has_one_content(string earlier, string now, params string[] expected) =>
        Judged.AfterEarlier<SameVersionSameContent>(earlier, now, expected);
}
