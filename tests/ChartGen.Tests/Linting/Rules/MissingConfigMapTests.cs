using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingConfigMapTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("configMap: {name: broker-config}", "configMap: {name: broker-conf}", "19:25 nothing here makes the ConfigMap")]
    [InlineData("configMap: {name: broker-config}", "configMap: {name: x, optional: true}")]
    [InlineData("configMap: {name: broker-config}", "configMap: {name: kube-root-ca.crt}")]
    [InlineData("kind: ConfigMap\nmetadata: {name: broker-config}", "kind: ConfigMap\nmetadata: {name: broker-config, namespace: other}", "is made in namespace other; expected is namespace default")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<MissingConfigMap>(written, instead, expected);
}
