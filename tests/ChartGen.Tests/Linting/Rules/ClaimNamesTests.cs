using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ClaimNamesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: volumeClaimTemplates:\n    - metadata:\n        name: mosquitto-data => volumeClaimTemplates:\n    - metadata:\n        name: data", "chart/templates/mosquitto.yaml:114:15 StatefulSet/mosquitto asks for the claims data-mosquitto-N, and PersistentVolume/mosquitto-pv-0 is for the claim mosquitto-data-mosquitto-N")]
    [InlineData("vendor", "chart/templates/volumes.yaml: mosquitto-data-mosquitto-2 => mosquitto-date-mosquitto-2", "PersistentVolume/mosquitto-pv-2 is for the claim mosquitto-date-mosquitto-N")]
    public void Claims_have_the_names_that_are_asked_for(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ClaimNames>(cluster, edit, expected);
}
