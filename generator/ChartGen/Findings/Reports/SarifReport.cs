using System.Text.Json;

namespace ChartGen.Findings.Reports;

/// <summary>SARIF 2.1.0 (OASIS), as code scanning services take it.</summary>
/// <param name="version">The program's version.</param>
public sealed class SarifReport(string version) : IFindingReport
{
    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings) => JsonText.Write(writer, json =>
    {
        Rule[] rules = [.. findings.Select(f => f.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, findings, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteResults(Utf8JsonWriter json, IReadOnlyList<Finding> findings, Rule[] rules)
    {
        var fingerprints = Fingerprint.Of(findings);
        json.WriteStartArray("results");
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id);
            json.WriteNumber("ruleIndex", Array.FindIndex(rules, r => r.Id == finding.Rule.Id));
            json.WriteString("level", finding.Rule.Severity.Word());
            WriteMessage(json, finding.Message);
            json.WriteStartArray("locations");
            SarifLocation.Write(json, finding.Location, null, finding.Subject);
            json.WriteEndArray();
            if (finding.Related.Count > 0)
            {
                json.WriteStartArray("relatedLocations");
                foreach (var place in finding.Related)
                {
                    SarifLocation.Write(json, place.Location, place.Message, null);
                }

                json.WriteEndArray();
            }

            if (finding.Fix is { } fix)
            {
                SarifFix.Write(json, fix);
            }

            json.WriteStartObject("partialFingerprints");
            json.WriteString("chartgen/v1", fingerprints[i]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json, Rule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ChartGen");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity.Word());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
