using System.Text.Json;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>Reads .chartgen.yaml and holds it against schema/chartgen.schema.json.</summary>
public static class LintConfigurationReader
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
    {
        using var stream = typeof(LintConfigurationReader).Assembly.GetManifestResourceStream("chartgen.schema.json")!;
        using var document = JsonDocument.Parse(stream);
        return JsonSchema.Compile(document.RootElement.Clone());
    });

    /// <summary>Reads a configuration; an empty file is one.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="problems">What is wrong with it, as file:line:column: message; empty when nothing is.</param>
    public static LintConfiguration Read(string file, ReadOnlySpan<byte> content, out IReadOnlyList<string> problems)
    {
        var reading = YamlReader.Read(file, content, YamlLimits.Handwritten);
        if (reading.Problems.Count > 0 || reading.Root is null)
        {
            problems = [.. reading.Problems.Select(p => $"{p.Location}: {p.Message}")];
            return new LintConfiguration();
        }

        var root = reading.Root;
        var json = YamlJson.ToElement(root);
        problems =
        [
            .. Schema.Value.Validate(json).Select(e => $"{Place(e, root)}: {e.Message}"),
        ];
        return problems.Count > 0 ? new LintConfiguration() : Of(json);
    }

    private static SourceLocation Place(JsonSchemaError error, YamlNode root)
    {
        var path = FieldPath.FromPointer(error.InstancePointer, root);
        return error.Property is { } key && path.FindIn(root) is YamlMapping mapping && mapping.Find(key) is { } entry
            ? entry.Key.Location
            : path.LocationIn(root);
    }

    private static LintConfiguration Of(JsonElement json) => new()
    {
        Rules = Members(json, "rules").ToDictionary(m => m.Name, m => Severity(m.Value), StringComparer.Ordinal),
        Exclude = json.TryGetProperty("exclude", out var exclude) ? [.. exclude.EnumerateArray().Select(e => e.GetString()!)] : [],
        Facts = Facts(json),
    };

    private static LintFacts Facts(JsonElement json)
    {
        var facts = new LintFacts();
        foreach (var fact in Members(json, "facts"))
        {
            facts = fact.Name switch
            {
                "fileLimit" => facts with { FileLimit = (int)fact.Value.GetDouble() },
                "external" => facts with { External = [.. fact.Value.EnumerateArray().Select(e => e.GetString()!)] },
                _ => facts with { HaProxyVersion = Version.Parse(fact.Value.GetString()!) },
            };
        }

        return facts;
    }

    private static JsonProperty[] Members(JsonElement json, string name) =>
        json.TryGetProperty(name, out var found) ? [.. found.EnumerateObject()] : [];

    private static Severity? Severity(JsonElement word) => word.ToString() switch
    {
        "error" => Findings.Severity.Error,
        "warning" => Findings.Severity.Warning,
        "note" => Findings.Severity.Note,
        _ => null,
    };
}
