namespace ChartGen.Deployments.Model;

/// <summary>The pattern that every key of a free-form mapping must match.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeysMatchAttribute(string pattern) : Attribute
{
    /// <summary>The pattern in RE2 syntax.</summary>
    public string Pattern { get; } = pattern;
}
