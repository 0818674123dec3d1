using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class InstructionNamesTests
{
    [Theory]
    [InlineData("vendor", "INSTALL.md: autoscale-0.1.0.tgz => autoscale-0.2.0.tgz", "INSTALL.md:6:34 the command names mosquitto-multi-node-multi-host-autoscale-0.2.0.tgz, and the chart is mosquitto-multi-node-multi-host-autoscale-0.1.0.tgz")]
    [InlineData("vendor", "INSTALL.md: configmap mosquitto-license => configmap mosquitto-licence", "INSTALL.md:5:26 the command makes ConfigMap/mosquitto-licence, which no pod mounts; expected is one that pods wait for: mosquitto-license")]
    [InlineData("vendor", "INSTALL.md: --set hpa_threshold=80 => --set hpa_treshold=80", "INSTALL.md:8:9 the command sets hpa_treshold, which is no value of the chart")]
    [InlineData("multinode", "INSTALL.md: --from-file='license.lic=license.lic' => --from-file='licence.lic=license.lic'", "the command gives ConfigMap/mosquitto-license the key licence.lic, and pods mount license.lic")]
    [InlineData("multinode", "chart/values.yaml: key: license.lic => key: other.lic", "the command gives ConfigMap/mosquitto-license the key license.lic, and pods mount other.lic")]
    public void Commands_name_what_exists(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<InstructionNames>(cluster, edit, expected);
}
