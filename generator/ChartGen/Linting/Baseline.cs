using System.Text.Json;
using ChartGen.Findings;
using ChartGen.Findings.Reports;

namespace ChartGen.Linting;

/// <summary>
/// The findings that a project knows and lives with for now. They are told by rule, file and message, so that lines may come
/// and go above them.
/// </summary>
public static class Baseline
{
    private const int Version = 1;

    /// <summary>The fingerprints in a baseline file.</summary>
    /// <exception cref="FormatException">It is no baseline file of this version.</exception>
    public static IReadOnlySet<string> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.GetProperty("version").GetInt32() == Version
                ? document.RootElement.GetProperty("findings").EnumerateArray()
                    .Select(f => f.GetProperty("fingerprint").GetString() ?? "")
                    .ToHashSet(StringComparer.Ordinal)
                : throw new FormatException($"it is a baseline of another version; allowed is version {Version}");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is no baseline file; write it anew with --update-baseline", e);
        }
    }

    /// <summary>Writes a baseline file with these findings.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings) => JsonText.Write(writer, json =>
    {
        var fingerprints = Fingerprint.Of(findings);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("findings");
        for (var i = 0; i < findings.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("rule", findings[i].Rule.Id);
            json.WriteString("file", findings[i].Location.File);
            json.WriteString("message", findings[i].Message);
            json.WriteString("fingerprint", fingerprints[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The findings that a baseline does not know.</summary>
    public static IReadOnlyList<Finding> Without(IReadOnlySet<string> known, IReadOnlyList<Finding> findings)
    {
        var fingerprints = Fingerprint.Of(findings);
        return [.. findings.Where((_, i) => !known.Contains(fingerprints[i]))];
    }
}
