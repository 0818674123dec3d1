using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class StatefulSetServiceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  serviceName: mosquitto", "  serviceName: mosquito", "6:16 there is no Service 'mosquito' in namespace default, so the pods have no DNS names; did you mean 'mosquitto'?")]
    [InlineData("  serviceName: mosquitto\n", "", "6:3 no serviceName is said, so the pods have no DNS names, though Service/mosquitto is a headless Service for them; expected is serviceName: mosquitto")]
    [InlineData("  clusterIP: None", "  type: ClusterIP", "is not headless")]
    [InlineData("  selector: {app: mosquitto}\n  ports", "  selector: {app: x}\n  ports", "does not select the pods")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<StatefulSetService>(written, instead, expected);
}
