using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class QuorumOnWorkerLossTests
{
    [Theory]
    [InlineData("nodes: [a, b, c]", "1:8 with one of 3 workers the cluster loses its majority (brokers on workers: 4 on 3: 2 lost, 2 left, 3 needed); allowed without this warning are 4 or more nodes, or replicas.min and max at one of 3, 5, 6")]
    [InlineData("nodes: [a, b, c]\nreplicas: {min: 3, max: 3}")]
    [InlineData("nodes: [a, b, c]\nreplicas: {min: 5, max: 6}")]
    [InlineData("nodes: [a, b, c]\nreplicas: {min: 7, max: 60, capacity: 60}")]
    [InlineData("nodes: [a, b, c, d]\nreplicas: {max: 6}")]
    [InlineData("nodes: [a, b]", "3 on 2: 2 lost, 1 left, 2 needed; 4 on 2: 2 lost, 2 left, 3 needed; 5 on 2: 3 lost, 2 left, 3 needed); allowed without this warning are 4 or more nodes")]
    [InlineData("nodes: [a]\nreplicas: {max: 20, capacity: 20}", "10 on 1: 10 lost, 0 left, 6 needed, and 10 more); allowed without this warning are 4 or more nodes")]
    public void The_counts_that_lose_their_majority_are_listed(string yaml, params string[] expected) =>
        Judged.By<QuorumOnWorkerLoss>(yaml, expected);

    [Theory]
    [InlineData("nodes: [a, b, c]\nautoscaling: {enabled: false}")]
    [InlineData("nodes: [a, b, c]\nautoscaling: {enabled: false}\nreplicas: {min: 4}", "4 on 3: 2 lost, 2 left, 3 needed)")]
    public void Without_an_autoscaler_only_the_least_number_counts(string yaml, params string[] expected) =>
        Judged.By<QuorumOnWorkerLoss>(yaml, expected);
}
