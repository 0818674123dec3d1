using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ProxyProtocolBeforeTlsTests
{
    [Theory]
    [InlineData("version: \"2.9\"\nbroker: {listeners: [{port: 8883, proxyProtocol: true, tls: {secret: t}}]}")]
    [InlineData("version: \"2.9\"\nbroker: {listeners: [{port: 8883, proxyProtocol: true, tls: {secret: t, terminateAt: broker}}]}", "2:50 broker.listeners[0].proxyProtocol is true, and tls.terminateAt is broker")]
    [InlineData("broker: {listeners: [{port: 8883, tls: {secret: t, terminateAt: broker}}]}")]
    public void Only_HAProxy_may_decrypt(string yaml, params string[] expected) =>
        Judged.By<ProxyProtocolBeforeTls>(yaml, expected);
}
