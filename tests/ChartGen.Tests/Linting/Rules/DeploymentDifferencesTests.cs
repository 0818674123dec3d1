using ChartGen.Consistency.Rules;
using ChartGen.Linting;
using ChartGen.Testing;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DeploymentDifferencesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("haproxy.cfg: timeout client 45m => timeout client 10m", "'timeout client 10m'")]
    [InlineData("exports: server2/mosquitto/data * => server2/mosquitto/data 10.0.0.0/24", "server2/mosquitto/data 10.0.0.0/24(rw")]
    [InlineData("chart/values.yaml: max_replica: 5 => max_replica: 4", "'max_replica: 4' is 'max_replica: 5'")]
    [InlineData("nfs-setup.sh: 1000:1000 => 999:999", "999:999")]
    [InlineData("mosquitto.conf: max_keepalive 1800 => max_keepalive 1799", "'max_keepalive 1799' is 'max_keepalive 1800'")]
    public void What_is_given_follows_from_the_deployment_file(string edit, string expected)
    {
        var file = Path.Combine(Repository.Examples, "multinode.yaml");
        LintFile[] files = [LintJudged.File("multinode.yaml", File.ReadAllBytes(file)), .. ClusterCase.With("multinode", edit)];
        var findings = new DeploymentDifferences().Check(new LintSubject(files, new LintFacts())).ToArray();
        if (expected.Length == 0)
        {
            Assert.Empty(findings);
        }
        else
        {
            Assert.NotEmpty(findings);
            Assert.Contains(expected, findings[0].Message, StringComparison.Ordinal);
            Assert.Contains("what follows from multinode.yaml", findings[0].Message, StringComparison.Ordinal);
        }
    }
}
