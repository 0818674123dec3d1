using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MosquittoCopiesTests
{
    [Theory]
    [InlineData("multinode", "mosquitto.conf: max_keepalive 1800 => max_keepalive 1200", "mosquitto.conf:17:1 'max_keepalive 1200' is 'max_keepalive 1800' in ConfigMap/mosquitto-config")]
    public void Both_say_the_same(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<MosquittoCopies>(cluster, edit, expected);
}
