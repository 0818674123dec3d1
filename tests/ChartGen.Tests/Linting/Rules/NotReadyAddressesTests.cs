using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NotReadyAddressesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: publishNotReadyAddresses: true => publishNotReadyAddresses: false", "chart/templates/mosquitto.yaml:23:29 Service/mosquitto gives names only to brokers that are ready")]
    [InlineData("multinode", "chart/templates/broker-service.yaml: publishNotReadyAddresses: true => sessionAffinity: None", "Service/mosquitto gives names only to brokers that are ready")]
    public void The_headless_Service_publishes_all(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<NotReadyAddresses>(cluster, edit, expected);
}
