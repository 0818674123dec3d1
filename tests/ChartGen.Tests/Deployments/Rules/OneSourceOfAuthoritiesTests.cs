using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class OneSourceOfAuthoritiesTests
{
    [Theory]
    [InlineData("broker: {listeners: [{port: 8883, tls: {secret: t, clientCa: {secret: t}}}]}")]
    [InlineData("broker: {listeners: [{port: 8883, tls: {secret: t, clientCa: {configMap: t}}}]}")]
    [InlineData("broker: {listeners: [{port: 8883, tls: {secret: t, clientCa: {}}}]}", "broker.listeners[0].tls.clientCa has neither configMap nor secret")]
    [InlineData("broker: {listeners: [{port: 8883, tls: {secret: t, clientCa: {secret: a, configMap: b}}}]}", "1:52 broker.listeners[0].tls.clientCa has configMap b and secret a; allowed is one of them")]
    public void One_of_the_two_is_named(string yaml, params string[] expected) =>
        Judged.By<OneSourceOfAuthorities>(yaml, expected);
}
