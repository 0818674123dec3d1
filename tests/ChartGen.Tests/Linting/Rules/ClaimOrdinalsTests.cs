using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ClaimOrdinalsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/claims.yaml: until 6 => until 5", "chart/templates/claims.yaml:6:9 the chart has no PersistentVolumeClaim for mosquitto-5 (mosquitto-data-mosquitto-5); expected is one for each of 6 brokers")]
    [InlineData("vendor", "chart/templates/claims.yaml: until 6 => until 7", "chart/templates/claims.yaml:6:9 PersistentVolumeClaim/mosquitto-data-mosquitto-6 is for mosquitto-6, and ")]
    [InlineData("vendor", "chart/templates/claims.yaml: mosquitto-pv-{{ $i }} => mosquitto-pv-{{ eq $i 3 | ternary 2 $i }}", "chart/templates/claims.yaml:14:15 PersistentVolumeClaim/mosquitto-data-mosquitto-3 takes the volume mosquitto-pv-2, as PersistentVolumeClaim/mosquitto-data-mosquitto-2 does; expected is mosquitto-pv-3")]
    public void Each_broker_has_its_own_claim(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ClaimOrdinals>(cluster, edit, expected);
}
