using System.Text;
using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>The mends of what the schema refuses, where they are certain and stand in the file as they were read.</summary>
/// <param name="file">The file; a field that --set gave is in none.</param>
/// <param name="content">Its bytes.</param>
internal sealed class SchemaFixes(string file, byte[] content)
{
    private readonly Lazy<TextLines> lines = new(() =>
        new TextLines(Encoding.UTF8.GetString(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(Encoding.UTF8.Preamble.Length) : content)));

    /// <summary>A text that YAML takes for something else is quoted: <c>version: 2.8</c>.</summary>
    public Fix? Quoted(FieldSchema schema, YamlNode? node) =>
        schema.Types.Contains("string") && schema.Types.All(t => t is "string" or "null") && node is YamlScalar { IsPlain: true, Kind: not YamlScalarKind.Null } scalar
            ? Replace(scalar.Location, scalar.Text, YamlText.Quote(scalar.Text), "quote it")
            : null;

    /// <summary>One of a few words, in other letters: <c>mode: Full</c>.</summary>
    public Fix? Choice(JsonSchemaError error, FieldSchema schema, YamlNode? node) =>
        error.Keyword == "enum" && node is YamlScalar { IsPlain: true } scalar && SameLetters.Only(scalar.Text, schema.Choices) is { } meant
            ? Replace(scalar.Location, scalar.Text, meant, $"write {meant}")
            : null;

    /// <summary>A field in other letters, which is not there in its own: <c>NodePort: 31028</c>.</summary>
    public Fix? Key(SourceLocation at, string key, string[] siblings, FieldSchema schema) =>
        SameLetters.Only(key, schema.Fields) is { } meant && !siblings.Contains(meant) && siblings.Count(s => SameLetters.Only(s, [meant]) is not null) == 1
            ? Replace(at, key, meant, $"write {meant}")
            : null;

    // Where an anchor, a tag or quotes come first, something else stands at the place.
    private Fix? Replace(SourceLocation at, string written, string replacement, string description)
    {
        if (at.File != file || written.Length == 0 || lines.Value.Offset(at.Line, at.Column) is not { } start
            || string.CompareOrdinal(lines.Value.Text, start, written, 0, written.Length) != 0)
        {
            return null;
        }

        return new Fix(description, [new TextEdit(at, at.Line, at.Column + written.Length, replacement)]);
    }
}
