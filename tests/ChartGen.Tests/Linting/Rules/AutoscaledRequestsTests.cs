using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AutoscaledRequestsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("requests: {cpu: 500m, memory: 256Mi}", "requests: {memory: 256Mi}", "17:13 container 'mosquitto' requests no cpu")]
    [InlineData("requests: {cpu: 500m, memory: 256Mi}", "limits: {cpu: 1}")]
    [InlineData("name: cpu\n", "name: memory\n")]
    [InlineData("requests: {cpu: 500m, memory: 256Mi}", "requests: {cpu: 500m}\n        - name: exporter\n          image: exporter:1.0", "container 'exporter' requests no cpu")]
    [InlineData("    - type: Resource\n      resource:\n", "    - type: ContainerResource\n      containerResource:\n        container: mosquitto\n")]
    [InlineData("    - type: Resource\n      resource:\n", "    - type: ContainerResource\n      containerResource:\n        container: mosquito\n", "the pods have no container 'mosquito', so nothing is measured; did you mean 'mosquitto'?")]
    [InlineData("target: {type: Utilization, averageUtilization: 60}", "target: {type: AverageValue, averageValue: 1}")]
    [InlineData("requests: {cpu: 500m, memory: 256Mi}\n---", "requests: {memory: 1Gi}\n---\napiVersion: v1\nkind: LimitRange\nmetadata: {name: l}\n---")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AutoscaledRequests>(written, instead, expected);
}
