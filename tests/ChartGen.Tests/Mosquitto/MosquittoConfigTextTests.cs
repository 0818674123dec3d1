using ChartGen.Mosquitto;
using Xunit;

namespace ChartGen.Tests.Mosquitto;

public sealed class MosquittoConfigTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n   \n")]
    [InlineData("max_inflight_messages 100\n")]
    [InlineData("max_inflight_messages 100")]
    [InlineData("  log_type   all\n# a comment,\twith a TAB: größer 🙂\nplugin_opt_Key value # all of it\n")]
    [InlineData("max_connections 5\nmax_qos 1\n")]
    [InlineData("# listener 1884\nlisteners_are_fine x\n")]
    public void Lines_that_mosquitto_reads_as_meant_pass(string text) => Assert.Empty(MosquittoConfigText.Check(text));

    [Theory]
    [InlineData("log_type all\n\tlog_type none", 2, 1, "a TAB")]
    [InlineData("log_type\tall", 1, 9, "a TAB")]
    [InlineData("log_type all\r\n", 1, 13, "a CR")]
    [InlineData("log_type all\0", 1, 13, "the control character U+0000")]
    [InlineData("# bell \a", 1, 8, "the control character U+0007")]
    [InlineData("log_type all\u007f", 1, 13, "the control character U+007F")]
    [InlineData("# a\u0085listener 1884", 1, 4, "the line separator U+0085")]
    [InlineData("# a\u2028listener 1884", 1, 4, "the line separator U+2028")]
    [InlineData("# a\u2029listener 1884", 1, 4, "the line separator U+2029")]
    [InlineData("\ufefflog_type all", 1, 1, "a byte order mark")]
    [InlineData("log_type all\n # note", 2, 2, "a comment behind blanks")]
    [InlineData("log_type", 1, 1, "'log_type' has no value")]
    [InlineData("log_type   ", 1, 1, "'log_type' has no value")]
    [InlineData("Log_type all", 1, 1, "'Log_type' is no directive")]
    [InlineData("- log_type all", 1, 1, "'-' is no directive")]
    public void What_mosquitto_would_misread_is_refused_with_its_place(string text, int line, int column, string expected)
    {
        var fault = Assert.Single(MosquittoConfigText.Check(text));

        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.StartsWith(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("listener")]
    [InlineData("admin_listener")]
    [InlineData("global_plugin")]
    [InlineData("enable_control_api")]
    [InlineData("allow_anonymous")]
    [InlineData("max_keepalive")]
    [InlineData("max_packet_size")]
    [InlineData("set_tcp_nodelay")]
    [InlineData("port")]
    [InlineData("bind_address")]
    [InlineData("protocol")]
    [InlineData("certfile")]
    [InlineData("keyfile")]
    [InlineData("cafile")]
    [InlineData("require_certificate")]
    [InlineData("tls_version")]
    [InlineData("enable_proxy_protocol")]
    [InlineData("per_listener_settings")]
    public void A_directive_that_ChartGen_writes_or_that_breaks_one_is_refused(string name)
    {
        var fault = Assert.Single(MosquittoConfigText.Check($"log_type all\n  {name} 1884\n"));

        Assert.Equal((2, 3), (fault.Line, fault.Column));
        Assert.StartsWith($"'{name}' is not allowed here; ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        // Built here: an attribute cannot carry it, metadata is UTF-8.
        foreach (var half in new[] { '\ud83d', '\ude42' })
        {
            var fault = Assert.Single(MosquittoConfigText.Check("# " + half + " x"));
            Assert.Equal((1, 3), (fault.Line, fault.Column));
        }
    }

    [Fact]
    public void A_line_has_a_longest_length()
    {
        var longest = "# " + new string('x', MosquittoConfigText.LongestLine - 2);

        Assert.Empty(MosquittoConfigText.Check(longest));
        Assert.Equal(MosquittoConfigText.LongestLine + 1, Assert.Single(MosquittoConfigText.Check(longest + "x")).Column);
    }

    [Fact]
    public void Every_fault_is_reported_at_once() => Assert.Equal(
        [1, 2, 3], MosquittoConfigText.Check("listener 1\n\tx y\nport 2\n").Select(f => f.Line));
}
