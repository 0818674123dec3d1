namespace ChartGen.Helm.Values;

/// <summary>A whole number whose type has a name and words for its values, such as time.Month.</summary>
internal sealed class GoEnum(GoType type, long number, string text) : GoReference(type)
{
    public long Number { get; } = number;

    public override string Text => text;
}
