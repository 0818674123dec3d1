using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DirectoryOwnersTests
{
    [Theory]
    [InlineData("vendor", "nfs-setup.sh: 1000:1000 => 999:999", "nfs-setup.sh:11:10 the setup script gives a broker's directory to 999:999 (and 5 more), and StatefulSet/mosquitto runs as 1000:1000; expected is 1000:1000")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: runAsUser: 1000 => runAsUser: 1001", "chart/templates/mosquitto.yaml:57:20 StatefulSet/mosquitto runs as 1001:1000")]
    [InlineData("multinode", "chart/values.yaml: runAsUser: 1000 => runAsUser: 1001", "chart/values.yaml:127:14 StatefulSet/mosquitto runs as 1001:1000")]
    [InlineData("multinode", "nfs-setup.sh: server3/mosquitto/data' '1000:1000' => server3/mosquitto/data' '0:0'", "nfs-setup.sh:14:95 the setup script gives a broker's directory to 0:0")]
    public void Directories_belong_to_the_brokers_user(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<DirectoryOwners>(cluster, edit, expected);
}
