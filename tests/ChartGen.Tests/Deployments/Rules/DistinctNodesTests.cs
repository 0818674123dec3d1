using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DistinctNodesTests
{
    [Theory]
    [InlineData("nodes: [only]")]
    [InlineData("nodes: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]")]
    [InlineData("nodes: [a, b, a, a]", "1:15 nodes[2] is a, and so is nodes[0]; allowed is each worker once", "1:18 nodes[3] is a")]
    [InlineData("nodes: [a, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]", "nodes[1] is aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, of 64 characters")]
    public void A_worker_stands_once_by_a_value_of_its_label(string yaml, params string[] expected) =>
        Judged.By<DistinctNodes>(yaml, expected);
}
