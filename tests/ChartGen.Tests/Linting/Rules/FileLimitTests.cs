using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FileLimitTests
{
    [Theory]
    [InlineData("global\n    maxconn 10000\n")]
    [InlineData("global\n    maxconn 10000\n    ulimit-n 20000\n", "2:13 10000 connections and 0 servers need about 20023 open files, and the limit is 20000; allowed are about 9988 connections")]
    [InlineData("global\n    maxconn 9988\n    ulimit-n 20000\n")]
    public void maxconn_must_fit_into_the_limit_of_open_files(string text, params string[] expected) =>
        LintJudged.By<FileLimit>("haproxy.cfg", text, expected);
}
