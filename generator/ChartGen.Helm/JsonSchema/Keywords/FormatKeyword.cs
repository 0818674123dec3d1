using System.Text.Json;

using ChartGen.Helm.JsonSchema.Compilation;
using ChartGen.Helm.JsonSchema.Formats;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>format</c>, where it refuses values.</summary>
internal sealed class FormatKeyword(SchemaNode node, string name, Func<string, string?> check) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        builder.TryGet("format", out var value);
        var name = builder.Text("format", value);
        if (IsAsserted(builder) && FormatChecks.Find(name) is { } check)
        {
            builder.Keywords.Add(new FormatKeyword(builder.Node, name, check));
        }
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.String || check(instance.GetString()!) is not { } reason)
        {
            return true;
        }

        if (context.Collecting)
        {
            var message = $"{MessageText.Scalar(instance)} is not valid {name}: {reason}";
            context.Add(Error(context, "format", instance, message));
        }

        return false;
    }

    private static bool IsAsserted(KeywordBuilder builder) => builder.Compiler.Options.Formats switch
    {
        JsonSchemaFormats.Asserted => true,
        JsonSchemaFormats.Ignored => false,
        _ => builder.Draft <= JsonSchemaDraft.Draft7 || builder.Uses(Vocabularies.FormatAssertion),
    };
}
