namespace ChartGen.Consistency;

/// <summary>A bound of the number of brokers.</summary>
/// <param name="Name">What says it: <c>HorizontalPodAutoscaler/mosquitto maxReplicas</c>.</param>
/// <param name="Number">The number.</param>
/// <param name="Spot">Where.</param>
internal sealed record Bound(string Name, long Number, Spot Spot);
