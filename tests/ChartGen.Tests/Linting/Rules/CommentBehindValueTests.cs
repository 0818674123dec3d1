using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class CommentBehindValueTests
{
    [Theory]
    [InlineData("listener 1883\nmax_keepalive 60 # x\n")]
    [InlineData("listener 1883\nuser root # x\n", "2:6 the value of 'user' goes on")]
    [InlineData("connection a\naddress b # x\n")]
    public void A_comment_in_a_value_is_found(string text, params string[] expected) =>
        LintJudged.By<CommentBehindValue>("mosquitto.conf", text, expected);
}
