using ChartGen.Nfs;
using ChartGen.Testing.Nfs;
using Xunit;

namespace ChartGen.Tests.Nfs;

public sealed class ExportsClientTests
{
    public static TheoryData<string, bool> Clients =>
        new(ExportsVerdicts.Clients.Select(verdict => (verdict.Text, verdict.Allowed)));

    [Theory]
    [MemberData(nameof(Clients))]
    public void A_client_is_allowed_or_refused(string client, bool allowed)
    {
        var reason = ExportsClient.Refuse(client);
        Assert.True(allowed == reason is null, reason);
        Assert.Equal(allowed, ExportsClient.KindOf(client) is not null);
        if (reason is not null)
        {
            Assert.Contains("; allowed", reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("10.0.0.1 *")]
    [InlineData("*(rw)")]
    [InlineData("10.0.0.1(rw)")]
    [InlineData("host\n/etc *")]
    [InlineData("host#")]
    [InlineData("\"host\"")]
    [InlineData("host\\")]
    [InlineData("*.example.com(rw)")]
    [InlineData("*.exam ple.com")]
    [InlineData("10.0.0.0/24\n")]
    [InlineData("@group\n")]
    [InlineData("@gr oup")]
    [InlineData("$(id).*")]
    [InlineData("hôst")]
    public void Nothing_breaks_out_of_its_place_in_the_line(string client) =>
        Assert.NotNull(ExportsClient.Refuse(client));

    [Theory]
    [InlineData("*", ExportsClientKind.Everyone, true)]
    [InlineData("0.0.0.0/0", ExportsClientKind.Network, true)]
    [InlineData("::/0", ExportsClientKind.Network, true)]
    [InlineData("10.0.0.0/0.0.0.0", ExportsClientKind.Network, true)]
    [InlineData("10.0.0.0/8", ExportsClientKind.Network, false)]
    [InlineData("10.0.0.1", ExportsClientKind.Address, false)]
    [InlineData("fd00::1", ExportsClientKind.Address, false)]
    [InlineData("node-1", ExportsClientKind.HostName, false)]
    [InlineData("node-*", ExportsClientKind.HostPattern, false)]
    [InlineData("@nodes", ExportsClientKind.NetGroup, false)]
    public void The_form_is_told(string client, ExportsClientKind kind, bool everyone)
    {
        Assert.Equal(kind, ExportsClient.KindOf(client));
        Assert.Equal(everyone, ExportsClient.IsEveryone(client));
    }

    [Theory]
    [InlineData("10.0.0.*", "'10.0.0.*' looks like a pattern of IP addresses, and patterns match host names only; allowed is a network such as 10.0.0.0/24")]
    [InlineData("10.0.0.0/33", "'10.0.0.0/33' has the mask length '33'; allowed are 0 to 32")]
    public void The_reason_says_what_is_and_what_is_allowed(string client, string reason) =>
        Assert.Equal(reason, ExportsClient.Refuse(client));
}
