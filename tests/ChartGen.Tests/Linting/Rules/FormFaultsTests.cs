using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FormFaultsTests
{
    [Theory]
    [InlineData("global\n    maxconn 10\n")]
    [InlineData("global\n    maxconn 10", "2:15 the last line does not end with LF")]
    [InlineData("maxconn 10\nglobal\n", "1:1 'maxconn' stands before any section")]
    [InlineData("global\n    log-tag 'a\n", "2:13 the quote ' is not closed")]
    [InlineData("global\n.if 1\n", "2:1 '.if' has no '.endif'")]
    public void Form_is_held_against_what_HAProxy_reads(string text, params string[] expected) =>
        LintJudged.By<FormFaults>("haproxy.cfg", text, expected);
}
