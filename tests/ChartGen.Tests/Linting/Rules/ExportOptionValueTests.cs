using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportOptionValueTests
{
    [Theory]
    [InlineData("/a *(anonuid=1000,anongid=1000,fsid=root,sec=krb5:krb5i)\n")]
    [InlineData("/a *(anonuid=x)\n", "1:6 'anonuid=x' is refused")]
    [InlineData("/a *(fsid=08)\n", "1:6 'fsid=08'")]
    [InlineData("/a *(fsid=0x1f)\n")]
    [InlineData("/a *(sec=sys:)\n", "1:6 'sec=sys:'")]
    [InlineData("/a *(squash_uids=x)\n", "1:6 'squash_uids=x'")]
    public void A_value_that_exportfs_refuses_is_found(string text, params string[] expected) =>
        LintJudged.By<ExportOptionValue>("exports", text, expected);
}
