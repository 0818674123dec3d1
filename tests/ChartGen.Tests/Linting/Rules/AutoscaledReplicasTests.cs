using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AutoscaledReplicasTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("spec:\n  serviceName", "spec:\n  replicas: 3\n  serviceName", "replicas is fixed at 3")]
    [InlineData("    kind: StatefulSet\n    name: mosquitto\n", "    kind: StatefulSet\n    name: other\n")]
    [InlineData("spec:\n  serviceName", "spec:\n  replicas:\n  serviceName")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AutoscaledReplicas>(written, instead, expected);
}
