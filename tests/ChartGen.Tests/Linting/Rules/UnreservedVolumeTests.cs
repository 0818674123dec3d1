using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnreservedVolumeTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/volumes.yaml:   claimRef:\n    namespace: {{ .Values.namespace }}\n    name: mosquitto-data-mosquitto-3\n => ", "chart/templates/volumes.yaml:77:3 PersistentVolume/mosquitto-pv-3 is reserved for no claim")]
    public void A_volume_is_reserved(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<UnreservedVolume>(cluster, edit, expected);
}
