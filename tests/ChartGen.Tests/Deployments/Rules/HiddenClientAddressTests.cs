using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class HiddenClientAddressTests
{
    [Theory]
    [InlineData("haproxy: {balance: source}", "1:20 haproxy.balance is source, and haproxy.externalTrafficPolicy is Cluster")]
    [InlineData("haproxy: {balance: source, externalTrafficPolicy: Local}")]
    [InlineData("haproxy: {balance: source, nodePort: null}")]
    [InlineData("version: \"2.9\"\nbroker: {listeners: [{port: 1883}, {port: 1884, proxyProtocol: true}]}")]
    [InlineData("version: \"2.9\"\nbroker: {listeners: [{port: 1883}, {port: 1884, nodePort: 31884, proxyProtocol: true}]}", "2:81 broker.listeners[1].proxyProtocol is true")]
    public void Nodes_are_not_taken_for_clients(string yaml, params string[] expected) =>
        Judged.By<HiddenClientAddress>(yaml, expected);
}
