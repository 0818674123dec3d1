using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class HaProxyCopiesTests
{
    [Theory]
    [InlineData("multinode", "haproxy.cfg: balance leastconn => balance roundrobin", "haproxy.cfg:78:5 'balance roundrobin' is 'balance leastconn' in ConfigMap/haconfig; expected is the same in both")]
    [InlineData("multinode", "haproxy.cfg: timeout client 45m => timeout client 46m", "haproxy.cfg:39:5 'timeout client 46m' is 'timeout client 45m' in ConfigMap/haconfig; expected is the same in both")]
    [InlineData("multinode", "haproxy.cfg: # Start although => # Begin although")]
    public void Both_say_the_same(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<HaProxyCopies>(cluster, edit, expected);
}
