namespace ChartGen.Helm.JsonSchema;

/// <summary>When the keyword <c>format</c> refuses a value.</summary>
public enum JsonSchemaFormats
{
    /// <summary>As Helm does it: asserted in drafts 4, 6 and 7, an annotation without effect in 2019-09 and 2020-12.</summary>
    AsHelm,

    /// <summary>Asserted in every draft.</summary>
    Asserted,

    /// <summary>Never asserted.</summary>
    Ignored,
}
