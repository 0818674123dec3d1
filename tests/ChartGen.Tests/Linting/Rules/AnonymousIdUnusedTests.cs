using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AnonymousIdUnusedTests
{
    [Theory]
    [InlineData("/a *(anonuid=1)\n")]
    [InlineData("/a *(no_root_squash,anonuid=1)\n", "1:21 'anonuid=1' has no effect")]
    [InlineData("/a *(no_root_squash,all_squash,anonuid=1)\n")]
    public void An_anonymous_user_that_nobody_becomes_is_found(string text, params string[] expected) =>
        LintJudged.By<AnonymousIdUnused>("exports", text, expected);
}
