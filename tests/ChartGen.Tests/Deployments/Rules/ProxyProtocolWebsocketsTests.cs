using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ProxyProtocolWebsocketsTests
{
    [Theory]
    [InlineData("version: \"2.9\"\nbroker: {listeners: [{port: 8083, protocol: websockets, proxyProtocol: true}]}", "2:72 broker.listeners[0].proxyProtocol is true, and protocol is websockets")]
    [InlineData("version: \"2.9\"\nbroker: {listeners: [{port: 8083, protocol: mqtt, proxyProtocol: true}]}")]
    [InlineData("broker: {listeners: [{port: 8083, protocol: websockets}]}")]
    public void Websockets_are_told_apart(string yaml, params string[] expected) =>
        Judged.By<ProxyProtocolWebsockets>(yaml, expected);
}
