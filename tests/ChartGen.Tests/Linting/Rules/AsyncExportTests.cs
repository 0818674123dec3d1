using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AsyncExportTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a *(rw,async)\n", "1:9 'async'")]
    [InlineData("/a *(ro,async)\n")]
    [InlineData("/a *(rw,async,sync)\n")]
    [InlineData("/a -rw,async *.a *.b\n", "1:8 'async'")]
    public void Async_is_found_where_it_may_be_written(string text, params string[] expected) =>
        LintJudged.By<AsyncExport>("exports", text, expected);
}
