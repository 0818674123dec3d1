using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DistinctListenerPortsTests
{
    [Theory]
    [InlineData("broker: {listeners: [{port: 1024}, {port: 65535, nodePort: 31000}]}")]
    [InlineData("broker: {listeners: [{port: 1883}, {port: 9001}, {port: 1883}]}", "1:57 broker.listeners[2].port is 1883, and so is broker.listeners[0].port; allowed is each port once")]
    [InlineData("broker: {listeners: [{port: 1885}]}", "1:29 broker.listeners[0].port is 1885, the brokers' port for administration; allowed are 1024 to 65535 but 1885, 7000, 8404")]
    [InlineData("broker: {listeners: [{port: 7000}, {port: 8404}]}", "is 7000, the port between the brokers", "1:43 broker.listeners[1].port is 8404, the proxies")]
    public void A_port_is_a_listeners_own(string yaml, params string[] expected) =>
        Judged.By<DistinctListenerPorts>(yaml, expected);
}
