using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class WritableRootTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("        readOnlyRootFilesystem: true\n", "", "may change its own files")]
    [InlineData("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "15:33")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<WritableRoot>(written, instead, expected);
}
