using ChartGen.HaProxy;
using Xunit;

namespace ChartGen.Tests.HaProxy;

public sealed class NameserverAddressTests
{
    [Theory]
    [InlineData("10.96.0.10:53", "10.96.0.10", 53)]
    [InlineData("172.30.0.10:5353", "172.30.0.10", 5353)]
    [InlineData("127.0.0.1:65535", "127.0.0.1", 65535)]
    [InlineData("[fd00::a]:53", "fd00::a", 53)]
    [InlineData("[::1]:1", "::1", 1)]
    [InlineData("[2001:DB8::10.96.0.10]:53", "2001:db8::a60:a", 53)]
    public void An_address_with_a_port_is_read(string text, string address, int port)
    {
        Assert.True(NameserverAddress.TryParse(text, out var nameserver, out var reason), reason);
        Assert.Equal(address, nameserver.Address.ToString());
        Assert.Equal(port, nameserver.Port);
    }

    [Theory]
    [InlineData("", "has no port")]
    [InlineData("10.96.0.10", "has no port")]
    [InlineData("[fd00::a]", "has no port")]
    [InlineData("[fd00::a]53", "has no port")]
    [InlineData("[fd00::a:53", "closing bracket")]
    [InlineData("fd00::a:53", "stands in brackets")]
    [InlineData("10.0.0.300:53", "no IPv4 address")]
    [InlineData("10.96.0:53", "no IPv4 address")]
    [InlineData("010.96.0.10:53", "no IPv4 address")]
    [InlineData("0x0a.96.0.10:53", "no IPv4 address")]
    [InlineData("kube-dns.kube-system:53", "no IPv4 address")]
    [InlineData("*:53", "no IPv4 address")]
    [InlineData(":53", "no IPv4 address")]
    [InlineData("udp@10.96.0.10:53", "no IPv4 address")]
    [InlineData(" 10.96.0.10:53", "no IPv4 address")]
    [InlineData("[10.96.0.10]:53", "no IPv6 address")]
    [InlineData("[fd00::a%eth0]:53", "no IPv6 address")]
    [InlineData("[fd00::g]:53", "no IPv6 address")]
    [InlineData("[]:53", "no IPv6 address")]
    [InlineData("0.0.0.0:53", "no single server")]
    [InlineData("224.0.0.1:53", "no single server")]
    [InlineData("255.255.255.255:53", "no single server")]
    [InlineData("[::]:53", "no single server")]
    [InlineData("[ff02::fb]:53", "no single server")]
    [InlineData("10.96.0.10:0", "is no port")]
    [InlineData("10.96.0.10:65536", "is no port")]
    [InlineData("10.96.0.10:", "is no port")]
    [InlineData("10.96.0.10:053", "is no port")]
    [InlineData("10.96.0.10:+53", "is no port")]
    [InlineData("10.96.0.10:53-55", "is no port")]
    [InlineData("10.96.0.10:53\n", "is no port")]
    [InlineData("10.96.0.10:99999999999999", "is no port")]
    public void Anything_else_is_refused_with_the_reason(string text, string expected)
    {
        Assert.False(NameserverAddress.TryParse(text, out var nameserver, out var reason));
        Assert.Null(nameserver);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
    }
}
