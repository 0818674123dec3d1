using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingServiceAccountTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("serviceAccountName: broker", "serviceAccountName: brokers", "6:23 nothing here makes the ServiceAccount")]
    [InlineData("serviceAccountName: broker", "serviceAccountName: default")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<MissingServiceAccount>(written, instead, expected);
}
