using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ClientWithoutOptionsTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a *\n", "1:4 '*' has no options")]
    [InlineData("/a -rw *\n")]
    [InlineData("/a * (rw)\n")]
    [InlineData("/a *()\n")]
    [InlineData("/a *(rw) 10.0.0.5\n", "1:10 '10.0.0.5'")]
    public void A_client_without_options_is_found(string text, params string[] expected) =>
        LintJudged.By<ClientWithoutOptions>("exports", text, expected);
}
