using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadSectionHeadTests
{
    [Theory]
    [InlineData("frontend f\nbackend b from d\nglobal\ndefaults\ndefaults d\n")]
    [InlineData("frontend\n", "1:1 this frontend section has no name")]
    [InlineData("global x\n", "1:8 'global' does not take 'x'")]
    [InlineData("backend a/b\n", "1:9 the name 'a/b' holds '/'")]
    [InlineData("listen a :1883\n", "1:10 'listen a' does not take ':1883'")]
    [InlineData("backend a from\n", "'backend a' does not take 'from'")]
    [InlineData("userlist u x\n", "1:12 'userlist u' does not take 'x'")]
    public void A_section_must_begin_with_its_kind_and_its_name_and_nothing_else(string text, params string[] expected) =>
        LintJudged.By<BadSectionHead>("haproxy.cfg", text, expected);
}
