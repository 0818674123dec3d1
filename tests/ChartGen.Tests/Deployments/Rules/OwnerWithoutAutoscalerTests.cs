using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class OwnerWithoutAutoscalerTests
{
    [Theory]
    [InlineData("replicas: {owner: hpa}")]
    [InlineData("autoscaling: {enabled: false}")]
    [InlineData("autoscaling: {enabled: false}\nreplicas: {owner: hpa}", "2:19 replicas.owner is hpa and autoscaling.enabled is false")]
    public void Somebody_sets_the_number_of_brokers(string yaml, params string[] expected) =>
        Judged.By<OwnerWithoutAutoscaler>(yaml, expected);
}
