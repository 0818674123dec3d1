using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ProxyProtocolVersionTests
{
    [Theory]
    [InlineData("version: \"2.8\"\nbroker: {listeners: [{port: 1883, proxyProtocol: true}]}", "2:50 broker.listeners[0].proxyProtocol is true, and version is 2.8")]
    [InlineData("version: \"2.9\"\nbroker: {listeners: [{port: 1883, proxyProtocol: true}]}")]
    [InlineData("version: \"2.10.1\"\nbroker: {listeners: [{port: 1883, proxyProtocol: true}]}")]
    [InlineData("version: \"3.0\"\nbroker: {listeners: [{port: 1883, proxyProtocol: true}]}")]
    [InlineData("version: latest\nbroker: {listeners: [{port: 1883, proxyProtocol: true}]}", "version is latest, for which no option of the broker is known; allowed is version 2.9")]
    [InlineData("version: \"2.8\"\nbroker: {listeners: [{port: 1883, proxyProtocol: false}]}")]
    public void A_version_without_the_option_is_refused(string yaml, params string[] expected) =>
        Judged.By<ProxyProtocolVersion>(yaml, expected);
}
