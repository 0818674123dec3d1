using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PullSecretsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: imagePullSecrets:\n        - name: mosquitto-pro-secret => hostNetwork: false", "chart/templates/mosquitto.yaml:73:18 StatefulSet/mosquitto pulls registry.cedalo.com/mosquitto/mosquitto:2.8 and names no pull Secret; expected is imagePullSecrets with mosquitto-pro-secret")]
    [InlineData("vendor", "chart/values.yaml: registry: registry.cedalo.com => registry: registry.example.com", "chart/values.yaml:10:13 Secret/mosquitto-pro-secret is for registry.example.com, and the pods that name it pull from registry.cedalo.com")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: - name: mosquitto-pro-secret => - name: mosquitto-prosecret", "StatefulSet/mosquitto names the pull Secret mosquitto-prosecret, which nothing here makes")]
    public void Each_pod_names_the_pull_Secret(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<PullSecrets>(cluster, edit, expected);
}
