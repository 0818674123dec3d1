using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting;

/// <summary>What is mended, and what looks like it and is left to the author; ⏎ stands for a line feed.</summary>
public sealed class CertainFixesTests
{
    private const string Proxy = "⏎frontend f⏎    bind :1⏎    timeout client 1s⏎    default_backend b⏎backend b⏎    timeout connect 1s⏎    timeout server 1s⏎";

    [Theory]
    // Options in other letters are certain, misspelt ones are not.
    [InlineData("exports", "/a *(Rw,no-root-squash,no_subtree_chek)⏎", "/a *(rw,no_root_squash,no_subtree_chek)⏎")]
    [InlineData("exports", "/a *(ANONUID=5,rw,no_subtree_check)⏎", "/a *(anonuid=5,rw,no_subtree_check)⏎")]
    [InlineData("exports", "/a *(RW=1)⏎", null)]
    [InlineData("exports", "/a *(rw, sync ,no_subtree_check)⏎", "/a *(rw,sync,no_subtree_check)⏎")]
    [InlineData("exports", "/a *(rw, 10.0.0.5)⏎", null)]
    [InlineData("exports", "/a *(rw,sync,no_subtree_check # note⏎", "/a *(rw,sync,no_subtree_check) # note⏎")]
    [InlineData("exports", "/a *(rw,foo⏎", null)]
    [InlineData("exports", "/a 10.0.0.5 \\⏎(rw,no_subtree_check)⏎", null)]
    [InlineData("exports", "\"/a\" 10.0.0.5 (rw,no_subtree_check)⏎", "\"/a\" 10.0.0.5(rw,no_subtree_check)⏎")]
    // The second entry goes when it says the same.
    [InlineData("exports", "/a 10.0.0.5(rw,no_subtree_check)⏎/a/ 10.0.0.5(ro,no_subtree_check)⏎", "/a 10.0.0.5(rw,no_subtree_check)⏎/a 10.0.0.5(ro,no_subtree_check)⏎")]
    [InlineData("exports", "/a 10.0.0.5(rw,no_subtree_check) 10.0.0.5(rw,no_subtree_check) 10.0.0.6(rw,no_subtree_check)⏎", "/a 10.0.0.5(rw,no_subtree_check) 10.0.0.6(rw,no_subtree_check)⏎")]
    [InlineData("exports", "/a 10.0.0.5(rw,no_subtree_check)⏎/a 10.0.0.5(rw,no_subtree_check)", "/a 10.0.0.5(rw,no_subtree_check)⏎")]
    [InlineData("exports", "/a 10.0.0.5(rw,no_subtree_check,ro)⏎", null)]
    // Patterns of addresses mean networks, unless the network is there.
    [InlineData("exports", "/a 10.0.*.*(ro,no_subtree_check)⏎", "/a 10.0.0.0/16(ro,no_subtree_check)⏎")]
    [InlineData("exports", "/a 10.*(ro,no_subtree_check)⏎", "/a 10.0.0.0/8(ro,no_subtree_check)⏎")]
    [InlineData("exports", "/a 10.*.0.5(ro,no_subtree_check)⏎", null)]
    [InlineData("exports", "/a 10.0.0.*(ro,no_subtree_check) 10.0.0.0/24(ro,no_subtree_check)⏎", null)]
    [InlineData("exports", "/a//b/./c/ 10.0.0.5(ro,no_subtree_check)⏎", "/a/b/c 10.0.0.5(ro,no_subtree_check)⏎")]
    [InlineData("exports", "/a/../b 10.0.0.5(ro,no_subtree_check)⏎", null)]
    // The same value again is needless, unless another stands between.
    [InlineData("mosquitto.conf", "listener 1⏎max_keepalive 60⏎max_keepalive 60⏎", "listener 1⏎max_keepalive 60⏎")]
    [InlineData("mosquitto.conf", "listener 1⏎max_keepalive 60⏎max_keepalive 90⏎max_keepalive 60⏎", null)]
    [InlineData("mosquitto.conf", "listener 1⏎log_timestamp_format %Y⏎log_timestamp_format %m⏎", null)]
    [InlineData("mosquitto.conf", "listener 1⏎persistence on⏎retain_available \"FALSE\"⏎", "listener 1⏎persistence true⏎retain_available false⏎")]
    [InlineData("mosquitto.conf", "listener 1⏎persistence maybe⏎", null)]
    [InlineData("mosquitto.conf", "\tlistener\t\t1⏎", "listener 1⏎")]
    [InlineData("mosquitto.conf", "listener 1⏎   # note⏎", "listener 1⏎# note⏎")]
    [InlineData("mosquitto.conf", "admin_listener true⏎listener 1885⏎listener 1⏎", "listener 1885⏎admin_listener true⏎listener 1⏎")]
    [InlineData("mosquitto.conf", "listener 1885⏎listener 1⏎max_qos 1⏎admin_listener true", "listener 1885⏎admin_listener true⏎listener 1⏎max_qos 1⏎")]
    [InlineData("mosquitto.conf", "listener 1⏎max_qos 1⏎admin_listener true⏎", null)]
    [InlineData("mosquitto.conf", "listener 1⏎password_file /etc/p # the users⏎", "listener 1⏎# the users⏎password_file /etc/p⏎")]
    [InlineData("mosquitto.conf", "listener 1⏎psk_hint site # 1⏎", null)]
    // A word of haproxy.cfg in other letters, a time without a unit, a keyword that is gone.
    [InlineData("haproxy.cfg", "global⏎    Hard-Stop-After 30" + Proxy, "global⏎    hard-stop-after 30ms" + Proxy)]
    [InlineData("haproxy.cfg", "global⏎    hard-stop-after 30s⏎    nbproc 2⏎    nbthread 2" + Proxy, null)]
    [InlineData("haproxy.cfg", "global⏎    hard-stop-after 30s⏎    nbproc 2" + Proxy, "global⏎    hard-stop-after 30s⏎    nbthread 2" + Proxy)]
    [InlineData("haproxy.cfg", "global⏎    hard-stop-after \"30\"" + Proxy, null)]
    [InlineData("haproxy.cfg", "global⏎    daemon # as before⏎    hard-stop-after 30s" + Proxy, "global⏎    hard-stop-after 30s" + Proxy)]
    [InlineData("haproxy.cfg", "global⏎    hard-stop-after 30s # chartgen:ignore CG4013 a reason" + Proxy, "global⏎    hard-stop-after 30s" + Proxy)]
    [InlineData("haproxy.cfg", "global⏎    hard-stop-after 30s # chartgen:ignore CG4034 needed beside mosquitto.conf" + Proxy, null)]
    public void What_is_certain_is_mended_and_the_rest_is_left(string name, string text, string? expected)
    {
        IReadOnlyList<LintFile> files = [LintJudged.File(name, Lines(text))];
        for (var run = 0; run < 5; run++)
        {
            files = Fixed.Of(files, Linter.Lint(files, new LintFacts()), out var applied);
            if (applied == 0)
            {
                break;
            }
        }

        Assert.Equal(Lines(expected ?? text), files[0].Text);
    }

    [Fact]
    public void Lines_that_end_with_CR_LF_go_on_doing_so()
    {
        LintFile[] files = [LintJudged.File("mosquitto.conf", "listener 1\r\npassword_file /etc/p # users\r\nmax_keepalive 60\r\nmax_keepalive 60\r\n")];
        Assert.Equal(
            "listener 1\r\n# users\r\npassword_file /etc/p\r\nmax_keepalive 60\r\n",
            Fixed.Of(files, Linter.Lint(files, new LintFacts()), out _)[0].Text);
    }

    private static string Lines(string text) => text.Replace('⏎', '\n');
}
