using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting;

public sealed class SuppressionsTests
{
    private const string Bad = "    log-tag 'a";

    [Theory]
    [InlineData("global\n# chartgen:ignore CG4001 known\n" + Bad + "\n")]
    [InlineData("global\n# chartgen:ignore CG4001 known\n\n# more\n" + Bad + "\n")]
    [InlineData("global\n# chartgen:ignore CG4002,CG4001 known\n" + Bad + "\n")]
    [InlineData("global\n# chartgen:ignore CG4001\n" + Bad + "\n", "haproxy.cfg:2:1 CG9002", "haproxy.cfg:3:13 CG4001")]
    [InlineData("global\n# chartgen:ignore known\n" + Bad + "\n", "haproxy.cfg:2:1 CG9002", "haproxy.cfg:3:13 CG4001")]
    [InlineData("global\n# chartgen:ignore CG4001 known\n    maxconn 5\n" + Bad + "\n", "haproxy.cfg:2:1 CG9003", "haproxy.cfg:4:13 CG4001")]
    [InlineData("global\n    stats socket /x # chartgen:ignore CG4001 known\n", "haproxy.cfg:2:21 CG9003")]
    public void A_comment_silences_its_line_or_the_next_with_a_reason(string text, params string[] expected) =>
        Assert.Equal(
            expected,
            Linter.Lint([LintJudged.File("haproxy.cfg", text)], new LintFacts()).Select(f => $"{f.Location} {f.Rule.Id}"));
}
