using ChartGen.Helm.JsonSchema.Compilation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>Keywords that are compiled together.</summary>
/// <param name="Names">The keywords.</param>
/// <param name="Build">Compiles them from a schema that has at least one of them.</param>
/// <param name="First">The first draft that knows them.</param>
/// <param name="Last">The last draft that knows them.</param>
/// <param name="Vocabulary">The vocabulary that they belong to.</param>
internal sealed record KeywordFamily(
    string[] Names,
    Action<KeywordBuilder> Build,
    JsonSchemaDraft First,
    JsonSchemaDraft Last,
    Vocabularies Vocabulary);
