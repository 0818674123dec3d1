using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ReclaimPoliciesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/volumes.yaml: Retain => Delete", "chart/templates/volumes.yaml:12:34 PersistentVolume/mosquitto-pv-0 (and 6 more) has the reclaim policy Delete")]
    public void Volumes_are_retained(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ReclaimPolicies>(cluster, edit, expected);
}
