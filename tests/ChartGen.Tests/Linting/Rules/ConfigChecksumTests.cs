using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ConfigChecksumTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: checksum/config => other", "chart/templates/mosquitto.yaml:106:11 StatefulSet/mosquitto mounts ConfigMap/mosquitto-config and has no checksum of it")]
    [InlineData("multinode", "chart/templates/haproxy-deployment.yaml: checksum/haproxy.cfg => other", "Deployment/ha mounts ConfigMap/haconfig and has no checksum of it")]
    public void A_pod_has_the_checksum_of_its_files(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ConfigChecksum>(cluster, edit, expected);
}
