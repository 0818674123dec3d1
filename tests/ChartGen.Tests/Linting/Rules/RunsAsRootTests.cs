using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RunsAsRootTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("    runAsNonRoot: true\n    runAsUser: 1000\n", "", "container 'broker' runs as root if its image says so")]
    [InlineData("    runAsUser: 1000\n", "")]
    [InlineData("runAsUser: 1000", "runAsUser: 0", "8:16 container 'broker' runs as root")]
    [InlineData("    runAsNonRoot: true\n", "")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<RunsAsRoot>(written, instead, expected);
}
