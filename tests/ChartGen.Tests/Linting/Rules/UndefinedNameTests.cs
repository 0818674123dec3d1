using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UndefinedNameTests
{
    [Theory]
    [InlineData("frontend f\n    use_backend %[src]\n    use_backend b\nbackend b\n")]
    [InlineData("frontend f\n    default_backend a\nbackend b\n", "2:21 there is no backend 'a'")]
    [InlineData("backend b\n    server m1 x.y:1 resolvers kubernetes\nresolvers kubernete\n", "2:31 there is no resolvers section 'kubernetes'; did you mean 'kubernete'?")]
    [InlineData("backend b\n    stick-table type ip size 1 peers p\n", "there is no peers section 'p'; the file has none")]
    [InlineData("backend b from d\n", "1:16 no defaults section 'd' stands before")]
    [InlineData("defaults d\ndefaults d\nbackend b from d\n", "the defaults sections of the lines 1 and 2 are both called 'd'")]
    [InlineData("userlist u\n    group g users anna\n    user anna groups g,h\n", "3:22 there is no group 'h' in this userlist")]
    [InlineData("frontend f\n    errorfiles e\n", "2:16 there is no http-errors section 'e'")]
    public void What_a_line_names_must_be_there(string text, params string[] expected) =>
        LintJudged.By<UndefinedName>("haproxy.cfg", text, expected);
}
