using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ImageVersionsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mmc.yaml: management-center:2.8 => management-center:2.7", "chart/templates/mmc.yaml:57:18 Deployment/mmc config has the version 2.7 (and 1 more), and StatefulSet/mosquitto mosquitto has the version 2.8")]
    [InlineData("multinode", "chart/values.yaml: mosquitto/management-center:2.8 => mosquitto/management-center:2.9", "chart/values.yaml:138:10 Deployment/mmc check-identity has the version 2.9")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: mosquitto/mosquitto:2.8 => mosquitto/mosquitto:2.9", "chart/templates/mosquitto.yaml:")]
    public void All_are_of_one_version(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ImageVersions>(cluster, edit, expected);
}
