using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ValuesCopiesTests
{
    [Theory]
    [InlineData("multinode", "values.yaml: hpa_threshold: 60 => hpa_threshold: 70", "values.yaml:18:16 'hpa_threshold: 70' is 'hpa_threshold: 60' in the values.yaml of the chart")]
    [InlineData("multinode", "values.yaml: - node-3 => - node-8", "'hostnames[2]: node-8' is 'hostnames[2]: node-3'")]
    public void Both_say_the_same(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ValuesCopies>(cluster, edit, expected);
}
