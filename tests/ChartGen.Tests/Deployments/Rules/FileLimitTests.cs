using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class FileLimitTests
{
    [Theory]
    [InlineData("haproxy: {maxConnections: 10000, fileLimit: 20106}")]
    [InlineData("haproxy: {maxConnections: 10000, fileLimit: 20105}", "1:45 haproxy.fileLimit is 20105, and 10000 connections to 6 brokers need 20106 (2 x maxConnections + capacity + 100); allowed is at least 20106, if the container runtime gives it, or haproxy.maxConnections of at most 9999")]
    [InlineData("haproxy: {maxConnections: 1000000}", "1:27 haproxy.fileLimit is 32768, and 1000000 connections")]
    [InlineData("haproxy: {maxConnections: 500, fileLimit: 1024}\nreplicas: {capacity: 1000}", "need 2100 (2 x maxConnections + capacity + 100); allowed is at least 2100, if the container runtime gives it")]
    [InlineData("haproxy: {maxConnections: 10000, fileLimit: 20112}\nbroker: {listeners: [{port: 1883}, {port: 1884}]}")]
    [InlineData("haproxy: {maxConnections: 10000, fileLimit: 20111}\nbroker: {listeners: [{port: 1883}, {port: 1884}]}", "10000 connections to 6 brokers on 2 listeners need 20112 (2 x maxConnections + 2 x capacity + 100)")]
    public void The_limit_is_enough_to_the_last_descriptor(string yaml, params string[] expected) =>
        Judged.By<FileLimit>(yaml, expected);
}
