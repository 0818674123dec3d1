using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadValueTests
{
    [Theory]
    [InlineData("backend b\n    balance leastconn\n    mode tcp\n")]
    [InlineData("backend b\n    balance leastcon\n", "2:13 'leastcon' is no way to balance; did you mean 'leastconn'?")]
    [InlineData("defaults\n    mode mqtt\n", "2:10 'mqtt' is nothing that 'mode' can be; allowed are tcp, http")]
    [InlineData("global\n    log stdout format raw locl0\n", "'locl0' is no facility of a log line")]
    [InlineData("backend b\n    server a 10.0.0.1:1 on-marked-down shutdown-session\n", "did you mean 'shutdown-sessions'?")]
    [InlineData("backend b\n    server a/b 10.0.0.1:1\n", "the name 'a/b' holds '/'")]
    [InlineData("backend b\n    tcp-check send-binary 1x\n", "'1x' is no binary string")]
    [InlineData("backend b\n    stick-table type ip size 1k expires 1m\n", "2:33 'expires' is nothing that 'stick-table' takes; did you mean 'expire'?")]
    [InlineData("backend b\n    server a 10.0.0.1:1 init-addr later\n", "2:35 'later' is no way to a first address")]
    [InlineData("global\n    stats socket /x mode 9\n", "2:26 '9' is no mode of a socket")]
    [InlineData("backend b\n    tcp-check expect strng x\n", "2:22 'strng' is nothing that 'tcp-check expect' takes; did you mean 'string'?")]
    [InlineData("backend b\n    tcp-check connect prt 5\n", "2:23 'prt' is nothing that 'tcp-check connect' takes; did you mean 'port'?")]
    public void A_value_must_be_one_of_those_that_its_keyword_takes(string text, params string[] expected) =>
        LintJudged.By<BadValue>("haproxy.cfg", text, expected);
}
