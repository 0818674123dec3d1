namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>Checks a document against the metaschema of its draft.</summary>
internal static class MetaschemaCheck
{
    public static void Check(SchemaLocation root, JsonSchemaOptions options)
    {
        var dialect = root.Resource.Dialect;
        var metaschema = SchemaDialect.OfKnown(dialect.MetaschemaUri) is null
            ? JsonSchema.Compile(
                options.FindDocument!(dialect.MetaschemaUri)!.Value,
                options with { SchemaIsTrusted = true, BaseUri = dialect.MetaschemaUri, Formats = JsonSchemaFormats.Asserted })
            : Metaschemas.Of(dialect.Draft);
        var errors = metaschema.Validate(root.Element);
        if (errors.Count > 0)
        {
            throw new JsonSchemaException(
                root.Pointer + errors[0].InstancePointer,
                $"not valid against metaschema {dialect.MetaschemaUri}: {errors[0].Message}",
                errors)
            {
                MetaschemaUri = dialect.MetaschemaUri,
                Explanation = metaschema.Explain(root.Element),
            };
        }
    }
}
