using ChartGen.Helm.JsonSchema.Compilation;

using static ChartGen.Helm.JsonSchema.JsonSchemaDraft;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>All families, in the order in which Helm applies them.</summary>
internal static class KeywordFamilies
{
    private static readonly KeywordFamily[] InOrder =
    [
        new(["type"], TypeKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["const"], ConstKeyword.Build, Draft6, Draft202012, Vocabularies.Validation),
        new(["enum"], EnumKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["format"], FormatKeyword.Build, Draft4, Draft202012, Vocabularies.Format | Vocabularies.FormatAssertion),
        new(["minProperties", "maxProperties"], PropertyCountKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["required"], RequiredKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["dependencies"], DependenciesKeyword.BuildBoth, Draft4, Draft202012, Vocabularies.Applicator),
        new(["dependentRequired"], DependenciesKeyword.BuildRequired, Draft201909, Draft202012, Vocabularies.Validation),
        new(["dependentSchemas"], DependenciesKeyword.BuildSchemas, Draft201909, Draft202012, Vocabularies.Applicator),
        new(["properties", "patternProperties", "additionalProperties"], PropertiesKeyword.Build, Draft4, Draft202012, Vocabularies.Applicator),
        new(["propertyNames"], PropertyNamesKeyword.Build, Draft6, Draft202012, Vocabularies.Applicator),
        new(["minItems", "maxItems"], ItemCountKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["uniqueItems"], UniqueItemsKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["prefixItems", "items", "additionalItems"], ItemsKeyword.Build, Draft4, Draft202012, Vocabularies.Applicator),
        new(["contains", "minContains", "maxContains"], ContainsKeyword.Build, Draft6, Draft202012, Vocabularies.Applicator),
        new(["minLength", "maxLength", "pattern"], TextKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"], NumberKeyword.Build, Draft4, Draft202012, Vocabularies.Validation),
        new(["$ref"], ReferenceKeyword.Build, Draft4, Draft202012, Vocabularies.Core),
        new(["$recursiveRef"], RecursiveReferenceKeyword.Build, Draft201909, Draft201909, Vocabularies.Core),
        new(["$dynamicRef"], DynamicReferenceKeyword.Build, Draft202012, Draft202012, Vocabularies.Core),
        new(["not"], NotKeyword.Build, Draft4, Draft202012, Vocabularies.Applicator),
        new(["allOf"], AllOfKeyword.Build, Draft4, Draft202012, Vocabularies.Applicator),
        new(["anyOf"], AnyOfKeyword.Build, Draft4, Draft202012, Vocabularies.Applicator),
        new(["oneOf"], OneOfKeyword.Build, Draft4, Draft202012, Vocabularies.Applicator),
        new(["if"], ConditionKeyword.Build, Draft7, Draft202012, Vocabularies.Applicator),
        new(["unevaluatedProperties"], UnevaluatedPropertiesKeyword.Build, Draft201909, Draft202012, Vocabularies.Unevaluated),
        new(["unevaluatedItems"], UnevaluatedItemsKeyword.Build, Draft201909, Draft202012, Vocabularies.Unevaluated),
    ];

    private static readonly Dictionary<string, int> Numbers = InOrder
        .SelectMany((family, number) => family.Names.Select(name => (name, number)))
        .ToDictionary(entry => entry.name, entry => entry.number, StringComparer.Ordinal);

    /// <summary>Compiles the keywords of a schema object, whatever order they are written in.</summary>
    public static Keyword[] Build(KeywordBuilder builder)
    {
        if (builder.Dialect.RefStandsAlone && builder.TryGet("$ref", out _))
        {
            ReferenceKeyword.Build(builder);
            return [.. builder.Keywords];
        }

        var present = 0UL;
        foreach (var member in builder.Node.Location.Element.EnumerateObject())
        {
            if (Numbers.TryGetValue(member.Name, out var number) && Applies(InOrder[number], builder))
            {
                present |= 1UL << number;
            }
        }

        for (var number = 0; present >> number != 0 && number < InOrder.Length; number++)
        {
            if ((present >> number & 1) != 0)
            {
                InOrder[number].Build(builder);
            }
        }

        return [.. builder.Keywords];
    }

    private static bool Applies(KeywordFamily family, KeywordBuilder builder) =>
        family.First <= builder.Draft && builder.Draft <= family.Last && builder.Uses(family.Vocabulary);
}
