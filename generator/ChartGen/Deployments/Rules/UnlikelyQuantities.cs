using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Quantities that Kubernetes takes and nobody means: memory in thousandths of a byte (512m for 512Mi), memory without its
/// suffix (512 for 512Mi), cores without theirs (500 for 500m), cores in bytes (1Gi). The pod would never be scheduled, or
/// be killed at its start.
/// </summary>
public sealed class UnlikelyQuantities : IDeploymentRule
{
    // No container runtime starts a process with less memory, and none of these programs can use more cores.
    private static readonly Quantity LeastMemory = Quantity.Of(4 << 20);
    private static readonly Quantity TooManyCores = Quantity.Of(50);

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1120", Severity.Error, "CPU and memory must have a likely unit");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        foreach (var field in QuantityField.Of(source.Deployment))
        {
            if (Quantity.TryParse(field.Value, out var quantity, out _)
                && !quantity.Nanos.IsZero
                && (field.IsCpu ? OfCores(field.Value, quantity) : OfBytes(field.Value, quantity)) is { } reason)
            {
                yield return source.Find(Rule, field.Path, $"{field.Path} is {field.Value}, {reason}");
            }
        }
    }

    private static string? OfCores(string text, Quantity quantity) => quantity switch
    {
        { IsBinary: true } => "a number of bytes; allowed are cores, such as 2, or thousandths of one, such as 500m",
        { Suffix: "" } when quantity >= TooManyCores => $"so many whole cores; allowed are less than 50, and thousandths of a core have the suffix m: {text}m",
        _ when quantity >= TooManyCores => "50 cores or more; allowed are less, such as 2 or 500m",
        _ => null,
    };

    private static string? OfBytes(string text, Quantity quantity) => quantity switch
    {
        { Suffix: "m" } => $"thousandths of a byte; allowed are bytes, with a suffix such as Mi: {text[..^1]}Mi",
        { IsWhole: false } => "a part of a byte; allowed are whole bytes, such as 512Mi",
        { Suffix: "" } when quantity < LeastMemory => $"so many bytes; allowed are at least 4Mi, and mebibytes have the suffix Mi: {text}Mi",
        _ when quantity < LeastMemory => "too little for any process; allowed are at least 4Mi, such as 512Mi",
        _ => null,
    };
}
