using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class NameserverAddressesTests
{
    [Theory]
    [InlineData("haproxy: {dns: auto}")]
    [InlineData("haproxy: {dns: [\"10.96.0.10:53\", \"[fd00::a]:53\", \"10.96.0.10:5353\"]}")]
    [InlineData("haproxy: {dns: [\"10.96.0.10:53\", \"10.96.0.10\"]}", "1:34 haproxy.dns[1]: '10.96.0.10' has no port")]
    [InlineData("haproxy: {dns: [\"10.96.10:53\"]}", "haproxy.dns[0]: ")]
    [InlineData("haproxy: {dns: [\"fd00::a:53\"]}", "haproxy.dns[0]: ")]
    [InlineData("haproxy: {dns: [\"127.0.0.53:53\"]}", "haproxy.dns[0] is 127.0.0.53:53, which inside the proxy")]
    [InlineData("haproxy: {dns: [\"[::1]:53\"]}", "haproxy.dns[0] is [::1]:53")]
    [InlineData("haproxy: {dns: [\"[fd00::a]:53\", \"[fd00:0::a]:53\"]}", "haproxy.dns[1] is [fd00:0::a]:53, and so is haproxy.dns[0]")]
    public void A_DNS_server_has_an_address_and_a_port(string yaml, params string[] expected) =>
        Judged.By<NameserverAddresses>(yaml, expected);
}
