using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class KeptCapabilitiesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("        capabilities: {drop: [ALL]}\n", "", "keeps capabilities")]
    [InlineData("drop: [ALL]", "drop: [NET_RAW]", "16:30")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<KeptCapabilities>(written, instead, expected);
}
