using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class FullSyncAutoscalingTests
{
    [Theory]
    [InlineData("broker: {mode: dynsec}")]
    [InlineData("broker: {mode: full}", "1:16 broker.mode is full and autoscaling.enabled is true")]
    [InlineData("broker: {mode: full}\nautoscaling: {enabled: false}")]
    public void Only_full_sync_with_autoscaling_is_warned_about(string yaml, params string[] expected) =>
        Judged.By<FullSyncAutoscaling>(yaml, expected);
}
