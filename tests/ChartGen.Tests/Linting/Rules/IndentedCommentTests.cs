using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IndentedCommentTests
{
    [Theory]
    [InlineData("# x\nlistener 1883\n")]
    [InlineData("listener 1883\n # x\n", "2:2 a comment stands behind blanks")]
    public void A_comment_behind_blanks_is_found(string text, params string[] expected) =>
        LintJudged.By<IndentedComment>("mosquitto.conf", text, expected);
}
