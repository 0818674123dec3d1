namespace ChartGen.Deployments.Model;

/// <summary>How many items a list of blocks must have at least.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtLeastAttribute(int count) : Attribute
{
    /// <summary>The least number of items.</summary>
    public int Count { get; } = count;
}
