using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class PlainBesideTlsTests
{
    [Theory]
    [InlineData("broker: {listeners: [{port: 1883}, {port: 8883, tls: {secret: t}}]}", "1:22 broker.listeners[0] has no tls, and NodePort 31028 opens it to the outside: passwords go unencrypted; allowed without this warning is tls, or haproxy.nodePort null")]
    [InlineData("broker: {listeners: [{port: 1884, nodePort: 31884}, {port: 8883, tls: {secret: t}}]}", "1:45 broker.listeners[0] has no tls, and NodePort 31884")]
    [InlineData("broker: {listeners: [{port: 1883}, {port: 1884, nodePort: 31884}]}")]
    [InlineData("haproxy: {nodePort: null}\nbroker: {listeners: [{port: 1883}, {port: 8883, tls: {secret: t}}]}")]
    public void Passwords_do_not_go_unencrypted(string yaml, params string[] expected) =>
        Judged.By<PlainBesideTls>(yaml, expected);
}
