using System.Text.Json;

namespace ChartGen.Findings.Reports;

/// <summary>The fixes of a result of SARIF.</summary>
internal static class SarifFix
{
    /// <summary>Writes the one fix of a finding.</summary>
    public static void Write(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", fix.Description);
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.Edits.GroupBy(e => e.Start.File, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            SarifLocation.WriteFile(json, file.Key);
            json.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                WriteReplacement(json, edit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteReplacement(Utf8JsonWriter json, TextEdit edit)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("startLine", edit.Start.Line);
        json.WriteNumber("startColumn", edit.Start.Column);
        json.WriteNumber("endLine", edit.EndLine);
        json.WriteNumber("endColumn", edit.EndColumn);
        json.WriteEndObject();
        WriteText(json, "insertedContent", edit.Replacement);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
