using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ProxyProbesTests
{
    [Theory]
    [InlineData("multinode", "chart/templates/haproxy-deployment.yaml: path: /healthz => path: /health", "the readinessProbe asks for /health, and frontend stats answers /healthz", "the livenessProbe asks for /health")]
    [InlineData("multinode", "chart/files/haproxy.cfg: monitor-uri /healthz => monitor-uri /alive", "the readinessProbe asks for /healthz, and frontend stats answers /alive", "the livenessProbe")]
    [InlineData("multinode", "chart/files/haproxy.cfg:     monitor-uri /healthz\n => ", "frontend stats has no monitor-uri", "frontend stats has no monitor-uri")]
    public void Probes_ask_for_what_is_answered(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ProxyProbes>(cluster, edit, expected);
}
