using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class EndlessInitTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("vendor", "")]
    [InlineData("multinode", "chart/templates/management-center-deployment.yaml:           command: [node, /connections/merge-connections.js]\n => ", "init container 'merge-connections' of Deployment/mmc has no command")]
    public void An_init_container_ends(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<EndlessInit>(cluster, edit, expected);
}
