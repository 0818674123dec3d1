using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class LogToFileTests
{
    [Theory]
    [InlineData("listener 1883\nlog_dest stderr\n")]
    [InlineData("listener 1883\nlog_dest file /x\n", "2:10 ")]
    public void A_log_in_a_file_is_found(string text, params string[] expected) =>
        LintJudged.By<LogToFile>("mosquitto.conf", text, expected);
}
