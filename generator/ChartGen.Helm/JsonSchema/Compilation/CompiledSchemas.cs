namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>What the nodes of one compilation have in common.</summary>
internal sealed class CompiledSchemas
{
    /// <summary>How many subschemas there are: applied to one value more often, one of them repeats.</summary>
    public int Count { get; set; }

    /// <summary>Whether a reference asks through which resources the validation came.</summary>
    public bool HasDynamicScope { get; set; }
}
