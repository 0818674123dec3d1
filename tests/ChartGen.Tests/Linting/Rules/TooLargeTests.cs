using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TooLargeTests
{
    [Theory]
    [InlineData(20000)]
    [InlineData(26000, "chart/templates/a.yaml a release of the chart takes about ")]
    public void A_release_that_is_too_large_is_found(int count, params string[] expected) =>
        LintJudged.OfChart<TooLarge>([("templates/a.yaml", $"all: \"{{{{ range $i := until {count} }}}}{{{{ $i | toString | sha256sum }}}}{{{{ end }}}}\"")], expected);
}
