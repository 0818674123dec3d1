using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ExtraConfigTests
{
    [Theory]
    [InlineData("broker: {extraConfig: \"\"}")]
    [InlineData("broker: {extraConfig: \"max_inflight_messages 100\\n# a comment\\n\\nlog_type error\"}")]
    [InlineData("broker: {extraConfig: \"log_type error\\nlistener 1884\\n\"}", "1:23 broker.extraConfig, line 2, column 1: 'listener' is not allowed here")]
    [InlineData("broker: {extraConfig: \"log_type\\terror\"}", "broker.extraConfig, line 1, column 9: a TAB")]
    [InlineData("broker: {extraConfig: \"a b\\r\\nport 1\"}", "line 1, column 4: a CR", "line 2, column 1")]
    public void Lines_are_read_as_they_are_meant(string yaml, params string[] expected) =>
        Judged.By<ExtraConfig>(yaml, expected);
}
