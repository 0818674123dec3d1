using System.Text.Json;
using ChartGen.Helm.Yaml;

namespace ChartGen.Findings.Reports;

/// <summary>A location object of SARIF.</summary>
internal static class SarifLocation
{
    /// <summary>Writes one; paths are URIs relative to where the program ran.</summary>
    public static void Write(Utf8JsonWriter json, SourceLocation location, string? message, string? subject)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, location.File);
        if (location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", location.Line);
            json.WriteNumber("startColumn", Math.Max(1, location.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (subject is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", subject);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
        {
            json.WriteStartObject("message");
            json.WriteString("text", message);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
    /// <summary>Writes the artifactLocation of a file.</summary>
    public static void WriteFile(Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }
}
