using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NamedTargetPortTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("targetPort: mqtt", "targetPort: mqtts", "25:32 no container of Deployment/proxy has a TCP port named 'mqtts'; did you mean 'mqtt'?")]
    [InlineData("targetPort: mqtt", "targetPort: mqtt, protocol: UDP", "no container of Deployment/proxy has a UDP port")]
    [InlineData("targetPort: mqtt", "targetPort: 1883")]
    [InlineData("targetPort: mqtt", "targetPort: \"1883\"", "named '1883'")]
    [InlineData("  selector: {app: proxy}\n  ports", "  selector: {app: other}\n  ports")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NamedTargetPort>(written, instead, expected);
}
