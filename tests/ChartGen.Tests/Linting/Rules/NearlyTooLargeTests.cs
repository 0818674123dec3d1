using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NearlyTooLargeTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(20000, "chart/templates/a.yaml a release of the chart takes about ")]
    [InlineData(26000)]
    public void A_release_that_is_too_large_is_found(int count, params string[] expected) =>
        LintJudged.OfChart<NearlyTooLarge>([("templates/a.yaml", $"all: \"{{{{ range $i := until {count} }}}}{{{{ $i | toString | sha256sum }}}}{{{{ end }}}}\"")], expected);
}
