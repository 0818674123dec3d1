using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AddedCapabilitiesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("{drop: [ALL]}", "{drop: [ALL], add: [NET_BIND_SERVICE, SYS_ADMIN]}", "is given SYS_ADMIN")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AddedCapabilities>(written, instead, expected);
}
