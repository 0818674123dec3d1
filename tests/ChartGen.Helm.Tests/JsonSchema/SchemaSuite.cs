using System.Text.Json;

using ChartGen.Helm.JsonSchema;
using ChartGen.Testing;

using Xunit;

using Schema = ChartGen.Helm.JsonSchema.JsonSchema;

namespace ChartGen.Helm.Tests.JsonSchema;

/// <summary>Reads the official suite, which lies beside the checkout.</summary>
internal static class SchemaSuite
{
    private const string RemoteHost = "http://localhost:1234/";

    public static string Folder
    {
        get
        {
            var folder = Repository.Shared("json-schema-test-suite");
            if (folder is null)
            {
                Assert.Skip("The JSON-Schema-Test-Suite is not beside the checkout, in ../shared/json-schema-test-suite.");
            }

            return folder;
        }
    }

    /// <summary>The cases of a group on which the validator does not agree with the suite.</summary>
    public static IEnumerable<string> Disagreements(JsonElement group, JsonSchemaDraft draft)
    {
        var name = group.GetProperty("description").GetString();
        Schema schema;
        try
        {
            schema = Schema.Compile(group.GetProperty("schema"), new JsonSchemaOptions
            {
                DefaultDraft = draft,
                FindDocument = FindRemote,
                Formats = JsonSchemaFormats.Ignored,
            });
        }
        catch (JsonSchemaException exception)
        {
            return [$"{name}: {exception.SchemaPointer}: {exception.Message}"];
        }

        return group.GetProperty("tests").EnumerateArray()
            .Where(test => schema.IsValid(test.GetProperty("data")) != test.GetProperty("valid").GetBoolean()
                || schema.Validate(test.GetProperty("data")).Count == 0 != test.GetProperty("valid").GetBoolean())
            .Select(test => $"{name}: {test.GetProperty("description").GetString()}");
    }

    private static JsonElement? FindRemote(string uri)
    {
        var file = uri.StartsWith(RemoteHost, StringComparison.Ordinal)
            ? Path.Combine(Folder, "remotes", uri[RemoteHost.Length..])
            : "";
        return File.Exists(file) ? JsonElement.Parse(File.ReadAllBytes(file)) : null;
    }
}
