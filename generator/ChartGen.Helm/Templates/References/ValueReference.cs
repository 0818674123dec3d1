namespace ChartGen.Helm.Templates.References;

/// <summary>A place in a template that reads a value.</summary>
/// <param name="Keys">The keys from the values of the template's chart down: <c>image</c>, <c>tag</c>; empty for all values.</param>
/// <param name="Position">Where.</param>
public sealed record ValueReference(IReadOnlyList<string> Keys, TemplatePosition Position)
{
    /// <summary>The key that stands for each item of a list or a map that <c>range</c> hands out.</summary>
    public const string AnyItem = "[]";

    /// <summary>The keys of the subcharts down to the template's own; empty for a template of the chart itself.</summary>
    public required IReadOnlyList<string> Chart { get; init; }

    /// <summary>Whether it stands in a <c>define</c>, which any chart may include: whose values it reads is not known.</summary>
    public bool IsInDefinition { get; init; }

    /// <summary>Whether a file that is rendered leads to it; a <c>define</c> may stand there that nothing includes.</summary>
    public bool IsReached { get; init; } = true;

    /// <summary>Whether whatever lies below the value is read with it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the template does without the value: it has a default, or asks first whether there is one.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>How many of the keys lead to values above it that the template asks for first; they guard it when they are absent.</summary>
    public IReadOnlyList<int> AskedAbove { get; init; } = [];
}
