using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>Groups of keywords that a metaschema can switch on (JSON Schema core, section 8.1.2).</summary>
[Flags]
internal enum Vocabularies
{
    /// <summary>References, identifiers and definitions: always on.</summary>
    Core = 0,

    Applicator = 1,

    Unevaluated = 2,

    Validation = 4,

    /// <summary>The keyword format as an annotation.</summary>
    Format = 8,

    /// <summary>The keyword format as an assertion.</summary>
    FormatAssertion = 16,

    /// <summary>What the metaschemas of the drafts declare.</summary>
    Default = Applicator | Unevaluated | Validation | Format,
}

/// <summary>Reads <c>$vocabulary</c>.</summary>
internal static class VocabularyReader
{
    public static Vocabularies Read(JsonElement metaschema, JsonSchemaDraft draft, SchemaLocation location)
    {
        if (!metaschema.TryGetProperty("$vocabulary", out var declared) || declared.ValueKind != JsonValueKind.Object)
        {
            return Vocabularies.Default;
        }

        // In 2019-09 the applicator vocabulary holds the unevaluated keywords too.
        var found = Vocabularies.Core;
        foreach (var entry in declared.EnumerateObject())
        {
            var vocabulary = entry.Name[(entry.Name.LastIndexOf('/') + 1)..] switch
            {
                "applicator" when draft == JsonSchemaDraft.Draft201909 => Vocabularies.Applicator | Vocabularies.Unevaluated,
                "applicator" => Vocabularies.Applicator,
                "unevaluated" => Vocabularies.Unevaluated,
                "validation" => Vocabularies.Validation,
                "format-assertion" => Vocabularies.FormatAssertion,
                "format" or "format-annotation" => Vocabularies.Format,
                _ => Vocabularies.Core,
            };
            var known = vocabulary != Vocabularies.Core || entry.Name.EndsWith("/vocab/core", StringComparison.Ordinal)
                || entry.Name.EndsWith("/vocab/meta-data", StringComparison.Ordinal)
                || entry.Name.EndsWith("/vocab/content", StringComparison.Ordinal);
            if (!known && entry.Value.ValueKind == JsonValueKind.True)
            {
                throw new JsonSchemaException(location.Pointer, $"the metaschema requires the unknown vocabulary {entry.Name}");
            }

            found |= vocabulary;
        }

        return found;
    }
}
