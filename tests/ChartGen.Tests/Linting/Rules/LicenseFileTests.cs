using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class LicenseFileTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: value: /mosquitto/license/license.lic => value: /mosquitto/lic/license.lic", "chart/templates/mosquitto.yaml:77:22 CEDALO_LICENSE_FILE is /mosquitto/lic/license.lic, which lies on no volume")]
    [InlineData("multinode", "chart/templates/broker-statefulset.yaml: path: {{ .Values.license.key | quote }} => path: other", "CEDALO_LICENSE_FILE is /mosquitto/license/license.lic, which is none of the files that are mounted there (other)")]
    public void The_license_is_mounted(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<LicenseFile>(cluster, edit, expected);
}
