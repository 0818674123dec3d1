using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SourceAddressesTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nsources: [\"https://b.cd\", \"git://x\"]\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nsources: [a, \"https://b.cd\", \"\"]\n", "chart/Chart.yaml:4:11 'a' is no URL", "4:30 '' is no URL")]
    public void A_source_that_is_no_URL_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<SourceAddresses>([("Chart.yaml", text)], expected);
}
