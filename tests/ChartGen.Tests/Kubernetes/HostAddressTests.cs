using ChartGen.Kubernetes;
using Xunit;

namespace ChartGen.Tests.Kubernetes;

public sealed class HostAddressTests
{
    [Theory]
    [InlineData("10.10.10.10", HostAddressKind.IPv4)]
    [InlineData("0.0.0.0", HostAddressKind.IPv4)]
    [InlineData("255.255.255.255", HostAddressKind.IPv4)]
    [InlineData("::1", HostAddressKind.IPv6)]
    [InlineData("fd00:0:0:0:0:0:0:5", HostAddressKind.IPv6)]
    [InlineData("FD00::a", HostAddressKind.IPv6)]
    [InlineData("::ffff:10.0.0.1", HostAddressKind.IPv6)]
    [InlineData("nfs", HostAddressKind.Name)]
    [InlineData("NFS-2.example.com", HostAddressKind.Name)]
    [InlineData("3com.example", HostAddressKind.Name)]
    [InlineData("10.0.0.example", HostAddressKind.Name)]
    [InlineData("a", HostAddressKind.Name)]
    public void An_address_is_told_by_its_form(string text, HostAddressKind kind)
    {
        Assert.Null(HostAddress.Refuse(text));
        Assert.Equal(kind, HostAddress.KindOf(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.300")]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.1.2")]
    [InlineData("10.0.0.01")]
    [InlineData("10.0.0.1.")]
    [InlineData("1")]
    [InlineData("0x0a000001")]
    [InlineData("nfs.example.1")]
    [InlineData("10..0.1")]
    [InlineData("99999999999.0.0.1")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("fd00::1::2")]
    [InlineData("fd00::g")]
    [InlineData("fd00::12345")]
    [InlineData("::ffff:10.0.0.300")]
    [InlineData("::ffff:10.0.0.01")]
    [InlineData("[fd00::1]")]
    [InlineData("[fd00::1]:2049")]
    [InlineData("fe80::1%eth0")]
    [InlineData("fd00::/64")]
    [InlineData("10.0.0.1:2049")]
    [InlineData("nfs:2049")]
    [InlineData("nfs.")]
    [InlineData(".nfs")]
    [InlineData("a..b")]
    [InlineData("-nfs")]
    [InlineData("nfs-")]
    [InlineData("nfs_2")]
    [InlineData("nfs 2")]
    [InlineData("nfs\n")]
    [InlineData("nfs/x")]
    [InlineData("*")]
    [InlineData("1٢.0.0.1")]
    [InlineData("nfß")]
    public void What_is_no_address_is_refused_with_what_is_allowed(string text)
    {
        Assert.Contains("; allowed", HostAddress.Refuse(text), StringComparison.Ordinal);
        Assert.Null(HostAddress.KindOf(text));
        Assert.Null(HostAddress.BytesOf(text));
    }

    [Fact]
    public void Labels_and_names_have_their_lengths()
    {
        var label = new string('a', 63);
        Assert.Null(HostAddress.Refuse(label));
        Assert.NotNull(HostAddress.Refuse(label + "a"));
        Assert.Null(HostAddress.Refuse($"{label}.{label}.{label}.{new string('a', 61)}"));
        Assert.NotNull(HostAddress.Refuse($"{label}.{label}.{label}.{new string('a', 62)}"));
    }

    [Fact]
    public void A_bad_IPv4_address_is_no_host_name() => Assert.Equal(
        "'10.0.0.300' has the form of an IPv4 address, but '300' is no number from 0 to 255; allowed is an IPv4 address "
        + "(10.0.0.5), an IPv6 address (fd00::5) or a host name (nfs.example.com)",
        HostAddress.Refuse("10.0.0.300"));
}
