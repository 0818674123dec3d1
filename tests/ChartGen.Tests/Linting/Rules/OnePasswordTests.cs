using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OnePasswordTests
{
    [Theory]
    [InlineData("gitops", "")]
    [InlineData("multinode", "")]
    [InlineData("gitops", "chart/templates/management-center-deployment.yaml: \"BROKER_ADMIN_PASSWORD\" \"broker-admin-password\" => \"BROKER_ADMIN_PASSWORD\" \"mmc-password\"", "Deployment/mmc takes BROKER_ADMIN_PASSWORD from key mmc-password of Secret/")]
    [InlineData("gitops", "chart/templates/broker-statefulset.yaml: {{- include \"mosquitto.secretEnv\" (list . (dict \"MOSQUITTO_DYNSEC_PASSWORD\" \"broker-admin-password\")) | nindent 12 }} => ", "each broker of StatefulSet/mosquitto invents a password of its own")]
    public void There_is_one_password(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<OnePassword>(cluster, edit, expected);
}
