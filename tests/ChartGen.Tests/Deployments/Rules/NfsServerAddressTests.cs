using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class NfsServerAddressTests
{
    [Theory]
    [InlineData("nfs: {server: 10.10.10.10}")]
    [InlineData("nfs: {server: \"fd00::10\"}")]
    [InlineData("nfs: {server: nfs.example.com}")]
    [InlineData("nfs: {server: 192.168.0.224}")]
    [InlineData("nfs: {server: 10.0.0.300}", "1:15 nfs.server: '10.0.0.300' has the form of an IPv4 address")]
    [InlineData("nfs: {server: \"[fd00::10]\"}", "nfs.server: ")]
    [InlineData("nfs: {server: \"10.0.0.1:/srv\"}", "nfs.server: ")]
    [InlineData("nfs: {server: nfs_1}", "nfs.server: ")]
    [InlineData("nfs: {server: localhost}", "nfs.server is localhost, on each worker another machine or none")]
    [InlineData("nfs: {server: 127.0.1.1}", "nfs.server is 127.0.1.1")]
    [InlineData("nfs: {server: \"::1\"}", "nfs.server is ::1")]
    [InlineData("nfs: {server: \"::\"}", "nfs.server is ::")]
    [InlineData("nfs: {server: \"::ffff:127.0.0.1\"}", "nfs.server is ::ffff:127.0.0.1")]
    [InlineData("nfs: {server: \"fe80::1\"}", "nfs.server is fe80::1")]
    [InlineData("nfs: {server: 0.0.0.0}", "nfs.server is 0.0.0.0")]
    [InlineData("nfs: {server: 224.0.0.1}", "nfs.server is 224.0.0.1")]
    public void The_server_is_one_that_every_worker_reaches(string yaml, params string[] expected) =>
        Judged.By<NfsServerAddress>(yaml, expected);
}
