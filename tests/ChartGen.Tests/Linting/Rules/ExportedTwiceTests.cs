using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportedTwiceTests
{
    [Theory]
    [InlineData("/a *(rw) 10.0.0.5(rw)\n/b *(rw)\n")]
    [InlineData("/a *(rw)\n/a/ *(rw)\n", "2:5 '/a/' is exported to '*' already on line 1")]
    [InlineData("/a *.x(rw) *.X(rw)\n", "1:12 ")]
    [InlineData("/a (rw) *(rw)\n", "1:9 '/a' is exported to '*'")]
    [InlineData("/a\n/a\n", "2:1 ")]
    [InlineData("/a * (rw)\n")]
    [InlineData("/a fd00::5(rw) fd00:0::5(rw)\n", "1:16 ")]
    public void A_directory_and_client_that_come_again_are_found(string text, params string[] expected) =>
        LintJudged.By<ExportedTwice>("exports", text, expected);
}
