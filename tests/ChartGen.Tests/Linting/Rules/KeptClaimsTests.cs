using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class KeptClaimsTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("multinode", "chart/templates/broker-statefulset.yaml: whenScaled: Retain => whenScaled: Delete", "chart/templates/broker-statefulset.yaml:25:17 whenScaled: Delete takes the claim of a broker away when the cluster shrinks")]
    [InlineData("multinode", "chart/templates/broker-statefulset.yaml: whenDeleted: Retain => whenDeleted: Delete", "whenDeleted: Delete takes the claim of a broker away with the StatefulSet")]
    public void Claims_stay(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<KeptClaims>(cluster, edit, expected);
}
