using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RewrittenConfigTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mmc.yaml: persistentVolumeClaim:\n            claimName: mmc-config => configMap:\n            name: mmc-config", "chart/templates/mmc.yaml:73:15 /management-center/config/config.json, which the Management Center rewrites, is on a ConfigMap, which nobody can write to")]
    [InlineData("vendor", "chart/templates/mmc.yaml: persistentVolumeClaim:\n            claimName: mmc-config => emptyDir: {}", "is on an emptyDir and lost with the pod")]
    public void The_file_is_on_the_claim(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<RewrittenConfig>(cluster, edit, expected);
}
