using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ChartVersionTests
{
    [Theory]
    [InlineData("chart: {version: \"0.0.0\"}")]
    [InlineData("chart: {version: \"1.2.3\"}")]
    [InlineData("chart: {version: \"1.0.0-alpha\"}")]
    [InlineData("chart: {version: \"1.0.0-alpha.1\"}")]
    [InlineData("chart: {version: \"1.0.0-0.3.7\"}")]
    [InlineData("chart: {version: \"1.0.0-x.7.z.92\"}")]
    [InlineData("chart: {version: \"1.0.0+20130313144700\"}")]
    [InlineData("chart: {version: \"1.0.0-beta+exp.sha.5114f85\"}")]
    [InlineData("chart: {version: \"1.0.0-x-y-z.--\"}")]
    [InlineData("chart: {version: \"1.0.0-0a\"}")]
    [InlineData("chart: {version: \"999999999999999999.0.0\"}")]
    public void Versions_of_SemVer_2_are_taken(string yaml, params string[] expected) =>
        Judged.By<ChartVersion>(yaml, expected);

    [Theory]
    [InlineData("chart: {version: \"v1.2.3\"}", "1:18 chart.version is 'v1.2.3', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2\"}", "1:18 chart.version is '1.2', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.0,")]
    [InlineData("chart: {version: \"01.2.3\"}", "1:18 chart.version is '01.2.3', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2.3-\"}", "1:18 chart.version is '1.2.3-', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2.3-01\"}", "1:18 chart.version is '1.2.3-01', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2.3-a..b\"}", "1:18 chart.version is '1.2.3-a..b', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2.3+\"}", "1:18 chart.version is '1.2.3+', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2.3+a+b\"}", "1:18 chart.version is '1.2.3+a+b', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2.3 \"}", "1:18 chart.version is '1.2.3 ', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"1.2.3-a_b\"}", "1:18 chart.version is '1.2.3-a_b', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"\"}", "1:18 chart.version is '', which is not SemVer 2; allowed are three numbers without leading zeros, such as 0.1.0,")]
    [InlineData("chart: {version: \"latest\"}", "1:18 chart.version is 'latest', which is not SemVer 2; allowed are three numbers without leading zeros, such as 0.1.0,")]
    [InlineData("chart: {version: \"1.2.3.4\"}", "1:18 chart.version is '1.2.3.4', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.2.3,")]
    [InlineData("chart: {version: \"-1.0.0\"}", "1:18 chart.version is '-1.0.0', which is not SemVer 2; allowed are three numbers without leading zeros, such as 1.0.0,")]
    public void Others_are_refused_with_the_nearest_that_is_one(string yaml, params string[] expected) =>
        Judged.By<ChartVersion>(yaml, expected);
}
