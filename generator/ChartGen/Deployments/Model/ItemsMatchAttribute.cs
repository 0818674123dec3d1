namespace ChartGen.Deployments.Model;

/// <summary>What every item of a list must be, and how many there must be at least.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemsMatchAttribute(string pattern) : Attribute
{
    /// <summary>The pattern in RE2 syntax.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The least number of items.</summary>
    public int AtLeast { get; init; }
}
