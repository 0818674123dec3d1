using System.Text.Json;

using ChartGen.Helm.JsonSchema.Compilation;
using ChartGen.Helm.JsonSchema.Numbers;
using ChartGen.Helm.RegularExpressions;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>What a family of keywords needs to compile itself from a schema object.</summary>
internal sealed class KeywordBuilder(SchemaCompiler compiler, SchemaNode node)
{
    public SchemaNode Node { get; } = node;

    public SchemaCompiler Compiler { get; } = compiler;

    public List<Keyword> Keywords { get; } = [];

    public SchemaDialect Dialect => Node.Resource.Dialect;

    public JsonSchemaDraft Draft => Dialect.Draft;

    public bool Uses(Vocabularies vocabulary) => vocabulary == Vocabularies.Core || (Dialect.Vocabularies & vocabulary) != 0;

    public bool TryGet(string name, out JsonElement value) => Node.Location.Element.TryGetProperty(name, out value);

    public SchemaLocation Place(string name, JsonElement value) => Node.Location.Child(name, value);

    /// <summary>The subschema that a keyword is; null when the keyword is not there.</summary>
    public SchemaNode? Schema(string name) => TryGet(name, out var value) ? Compiler.Node(Place(name, value)) : null;

    /// <summary>The subschemas of an array; null when the keyword is not there or no array.</summary>
    public SchemaNode[]? Schemas(string name)
    {
        if (!TryGet(name, out var value) || value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var place = Place(name, value);
        var index = 0;
        return [.. value.EnumerateArray().Select(item => Compiler.Node(place.Child(index++, item)))];
    }

    /// <summary>The subschemas of an object, by name; none when the keyword is not there.</summary>
    public IEnumerable<(string Name, SchemaNode Schema)> Map(string name)
    {
        if (!TryGet(name, out var value) || !Expect(name, value, JsonValueKind.Object))
        {
            return [];
        }

        var place = Place(name, value);
        return value.EnumerateObject().Select(entry => (entry.Name, Compiler.Node(place.Child(entry.Name, entry.Value))));
    }

    /// <summary>A regular expression of the schema.</summary>
    public Re2Pattern Pattern(string name, string source)
    {
        try
        {
            return Re2Pattern.Parse(source);
        }
        catch (FormatException exception)
        {
            throw Invalid(name, $"{MessageText.Quote(source)} is not valid regex: {exception.Message}");
        }
    }

    /// <summary>A keyword's number that counts something; null when it is not there.</summary>
    public int? Count(string name) =>
        TryGet(name, out var value) && Expect(name, value, JsonValueKind.Number) ? JsonNumber.Of(value).ToCount() : null;

    /// <summary>The strings of an array of names.</summary>
    public string[] Names(string name, JsonElement value) =>
        Expect(name, value, JsonValueKind.Array) && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : throw Invalid(name, "is an array of strings");

    /// <summary>A keyword's string.</summary>
    public string Text(string name, JsonElement value) =>
        Expect(name, value, JsonValueKind.String) ? value.GetString()! : "";

    /// <summary>True, or an exception: for schemas that nobody checked against a metaschema.</summary>
    public bool Expect(string name, JsonElement value, JsonValueKind kind) => value.ValueKind == kind
        ? true
        : throw Invalid(name, $"is of kind {kind}, not {value.ValueKind}");

    public JsonSchemaException Invalid(string name, string message) =>
        new($"{Node.Location.Pointer}/{JsonPointer.Escape(name)}", $"{name}: {message}");
}
