using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class CenterPortTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mmc.yaml: containerPort: 8088 => containerPort: 8080", "Deployment/mmc has the port 8080")]
    [InlineData("vendor", "chart/templates/mmc.yaml: targetPort: 8088 => targetPort: 8080", "Service/mmc leads to the port 8080")]
    [InlineData("multinode", "chart/templates/management-center-deployment.yaml: path: /login => path: /api", "the startupProbe asks for /api", "the readinessProbe asks", "the livenessProbe asks")]
    public void The_page_is_on_8088(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<CenterPort>(cluster, edit, expected);
}
