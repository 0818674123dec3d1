using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportClientTests
{
    [Theory]
    [InlineData("/a *(rw) 10.0.0.5(rw) fd00::/64(rw) nfs-2(rw) *.example.com(rw) @workers(rw) 10.0.0.0/255.255.255.0(rw)\n")]
    [InlineData("/a 10.0.0.300(rw)\n", "1:4 '10.0.0.300'")]
    [InlineData("/a nfs-2:2049(rw)\n", "'nfs-2:2049' is no host")]
    [InlineData("/a 10.0/16(rw)\n", "'10.0' before the slash")]
    [InlineData("/a fd00::/129(rw)\n", "allowed are 0 to 128")]
    [InlineData("/a -rw -ro *\n", "1:8 '-ro' is no host")]
    [InlineData("/a 10.0.0.*(rw) 10.0.0(rw)\n")]
    public void A_client_that_nobody_is_is_found(string text, params string[] expected) =>
        LintJudged.By<ExportClient>("exports", text, expected);
}
