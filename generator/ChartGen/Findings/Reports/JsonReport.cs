using System.Text.Json;

namespace ChartGen.Findings.Reports;

/// <summary>One JSON object, <c>{"version":1,"findings":[…]}</c>, as schema/findings.schema.json describes it.</summary>
public sealed class JsonReport : IFindingReport
{
    private const int Version = 1;

    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Rule.Severity.Word());
        json.WriteString("message", finding.Message);
        json.WriteString("file", finding.Location.File);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        if (finding.Subject is { } subject)
        {
            json.WriteString("object", subject);
        }

        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var place in finding.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", place.Message);
                json.WriteString("file", place.Location.File);
                json.WriteNumber("line", place.Location.Line);
                json.WriteNumber("column", place.Location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (finding.Fix is { } fix)
        {
            WriteFix(json, fix);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("description", fix.Description);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteString("file", edit.Start.File);
            json.WriteNumber("startLine", edit.Start.Line);
            json.WriteNumber("startColumn", edit.Start.Column);
            json.WriteNumber("endLine", edit.EndLine);
            json.WriteNumber("endColumn", edit.EndColumn);
            json.WriteString("replacement", edit.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
