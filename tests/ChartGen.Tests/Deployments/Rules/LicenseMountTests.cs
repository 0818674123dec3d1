using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class LicenseMountTests
{
    [Theory]
    [InlineData("broker: {licensePath: /mosquitto/license}")]
    [InlineData("broker: {licensePath: /mosquitto/config/license}")]
    [InlineData("broker: {licensePath: /opt/license}")]
    [InlineData("broker: {licensePath: /mosquitto/database}")]
    [InlineData("broker: {licensePath: /mosquitto}", "1:23 broker.licensePath: '/mosquitto' hides /mosquitto/data; allowed is a folder of its own")]
    [InlineData("broker: {licensePath: /mosquitto/config}", "hides /mosquitto/config")]
    [InlineData("broker: {licensePath: /mosquitto/administrator/license}", "lies in /mosquitto/administrator")]
    [InlineData("broker: {licensePath: /usr}", "hides /usr")]
    [InlineData("broker: {licensePath: /mosquitto/data/license}", "'/mosquitto/data/license' lies in /mosquitto/data")]
    [InlineData("broker: {licensePath: /proc/x}", "lies in /proc")]
    [InlineData("broker: {licensePath: /}", "'/' is the root folder itself")]
    [InlineData("broker: {licensePath: /a/../mosquitto}", "broker.licensePath: ")]
    public void The_license_hides_nothing(string yaml, params string[] expected) =>
        Judged.By<LicenseMount>(yaml, expected);
}
