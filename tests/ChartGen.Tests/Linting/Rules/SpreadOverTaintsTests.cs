using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SpreadOverTaintsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("          nodeTaintsPolicy: Honor\n", "", "counts as an empty host")]
    [InlineData("whenUnsatisfiable: DoNotSchedule\n          nodeTaintsPolicy: Honor", "whenUnsatisfiable: ScheduleAnyway")]
    [InlineData("  replicas: 3", "  replicas: 1")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<SpreadOverTaints>(written, instead, expected);
}
