using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>
/// <c>dependentRequired</c>, <c>dependentSchemas</c> and the older <c>dependencies</c>, which is either, name by name,
/// and which Helm still applies in the newer drafts.
/// </summary>
internal sealed class DependenciesKeyword(
    SchemaNode node,
    string keyword,
    (string Name, string[]? Required, SchemaNode? Schema)[] dependencies) : Keyword(node)
{
    public static void BuildBoth(KeywordBuilder builder) => Build(builder, "dependencies", value => value.ValueKind == JsonValueKind.Array);

    public static void BuildRequired(KeywordBuilder builder) => Build(builder, "dependentRequired", _ => true);

    public static void BuildSchemas(KeywordBuilder builder) => Build(builder, "dependentSchemas", _ => false);

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var valid = true;
        foreach (var (name, required, schema) in dependencies)
        {
            if (instance.TryGetProperty(name, out _)
                && !(required is null ? schema!.Validate(context, instance, evaluation) : HasAll(context, instance, name, required)))
            {
                valid = false;
                if (!context.Collecting)
                {
                    return false;
                }
            }
        }

        return valid;
    }

    private static void Build(KeywordBuilder builder, string keyword, Func<JsonElement, bool> isRequired)
    {
        builder.TryGet(keyword, out var value);
        builder.Expect(keyword, value, JsonValueKind.Object);
        var place = builder.Place(keyword, value);
        var dependencies = value.EnumerateObject().Select(entry => isRequired(entry.Value)
            ? (entry.Name, builder.Names(keyword, entry.Value), null)
            : (entry.Name, (string[]?)null, (SchemaNode?)builder.Compiler.Node(place.Child(entry.Name, entry.Value))));
        builder.Keywords.Add(new DependenciesKeyword(builder.Node, keyword, [.. dependencies]));
    }

    private bool HasAll(ValidationContext context, JsonElement instance, string name, string[] required)
    {
        var missing = MissingProperties.Find(required, instance, all: context.Collecting);
        if (missing is not null && context.Collecting)
        {
            var error = Error(context, keyword, instance, PropertyMessages.Dependent(missing, name));
            context.Add(error with
            {
                SchemaPointer = $"{error.SchemaPointer}/{JsonPointer.Escape(name)}",
                SchemaValue = error.SchemaValue.GetProperty(name),
                Properties = missing,
            });
        }

        return missing is null;
    }
}
