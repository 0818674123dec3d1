using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PersistenceMountTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: /mosquitto/data/ha => /var/lib/ha", "chart/templates/mosquitto.yaml:79:22 CEDALO_HA_DATA_DIR is /var/lib/ha, which lies on no volume of StatefulSet/mosquitto")]
    [InlineData("vendor", "chart/files/mosquitto.conf: max_keepalive 1800 => persistence_location /var/lib/mosquitto/", "chart/files/mosquitto.conf:7:22 persistence_location is /var/lib/mosquitto")]
    [InlineData("multinode", "chart/templates/broker-statefulset.yaml: mountPath: /mosquitto/data => mountPath: /mosquitto/date", "CEDALO_HA_DATA_DIR is /mosquitto/data/ha")]
    public void Data_lies_on_the_volume(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<PersistenceMount>(cluster, edit, expected);
}
