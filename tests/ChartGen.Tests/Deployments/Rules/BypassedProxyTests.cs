using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class BypassedProxyTests
{
    [Theory]
    [InlineData("networkPolicy: {deploy: false}\nbroker: {listeners: [{port: 8883, tls: {secret: t, clientCa: {secret: c}}}]}", "2:52 broker.listeners[0].tls.clientCa is given, and networkPolicy.deploy is false: every pod of the cluster reaches port 8883")]
    [InlineData("networkPolicy: {deploy: false}\nversion: \"2.9\"\nbroker: {listeners: [{port: 1883}, {port: 1884, proxyProtocol: true}]}", "3:64 broker.listeners[1].proxyProtocol is given")]
    [InlineData("networkPolicy: {deploy: false}\nbroker: {listeners: [{port: 8883, tls: {secret: t, terminateAt: broker, clientCa: {secret: c}}}]}")]
    [InlineData("networkPolicy: {deploy: true}\nbroker: {listeners: [{port: 8883, tls: {secret: t, clientCa: {secret: c}}}]}")]
    public void NetworkPolicies_keep_to_the_proxy(string yaml, params string[] expected) =>
        Judged.By<BypassedProxy>(yaml, expected);
}
