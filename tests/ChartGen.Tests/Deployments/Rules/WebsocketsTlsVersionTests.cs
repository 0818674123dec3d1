using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class WebsocketsTlsVersionTests
{
    [Theory]
    [InlineData("broker: {listeners: [{port: 8084, protocol: websockets, tls: {secret: t, terminateAt: broker}}]}", "1:87 broker.listeners[0].tls.terminateAt is broker, and protocol is websockets")]
    [InlineData("broker: {listeners: [{port: 8084, protocol: websockets, tls: {secret: t}}]}")]
    [InlineData("broker: {listeners: [{port: 8884, tls: {secret: t, terminateAt: broker}}]}")]
    public void The_broker_does_not_decrypt_websockets(string yaml, params string[] expected) =>
        Judged.By<WebsocketsTlsVersion>(yaml, expected);
}
