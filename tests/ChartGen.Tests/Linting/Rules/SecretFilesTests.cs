using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SecretFilesTests
{
    [Theory]
    [InlineData("gitops", "")]
    [InlineData("tls", "")]
    [InlineData("gitops", "chart/templates/broker-statefulset.yaml:         fsGroup: {{ int64 $broker.runAsGroup }}\n => ", "StatefulSet/mosquitto runs as user 1000 and cannot read the files of volume 'administrator'")]
    [InlineData("tls", "chart/templates/haproxy-deployment.yaml:         fsGroup: {{ int64 $haproxy.runAsUser }}\n => ", "Deployment/ha runs as user 99", "Deployment/ha runs as user 99")]
    public void Secrets_can_be_read(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<SecretFiles>(cluster, edit, expected);
}
