using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MountedFilesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/haproxy.yaml: /usr/local/etc/haproxy/haproxy.cfg => /etc/haproxy/haproxy.cfg", "Deployment/ha reads /etc/haproxy/haproxy.cfg, and nothing is mounted there")]
    [InlineData("vendor", "chart/templates/haproxy.yaml: haproxy.cfg: | => ha.cfg: |", "Deployment/ha reads /usr/local/etc/haproxy/haproxy.cfg, which its ConfigMap does not have; expected is one of ha.cfg")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: subPath: mosquitto.conf => subPath: mosquito.conf", "StatefulSet/mosquitto mounts the file mosquito.conf, which its ConfigMap does not have; expected is one of mosquitto.conf")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml:               subPath: mosquitto.conf\n => ", "/mosquitto/config/mosquitto.conf of StatefulSet/mosquitto becomes a folder")]
    public void The_files_are_there(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<MountedFiles>(cluster, edit, expected);
}
