using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeMountOptionsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("nfsvers=4.1", "nfsvesr=4.1", "9:24")]
    [InlineData("nfsvers=4.1", "nfsvers=5", "9:24")]
    [InlineData("hard, ", "hard, soft, ", "9:24")]
    public void Mount_options_are_known(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<VolumeMountOptions>(written, instead, expected);
}
