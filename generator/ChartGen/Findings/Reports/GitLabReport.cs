using System.Text.Json;

namespace ChartGen.Findings.Reports;

/// <summary>
/// The code quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/. The object, related places and the
/// fix are in fields that Code Climate's format has for them, and GitLab leaves aside.
/// </summary>
public sealed class GitLabReport : IFindingReport
{
    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings) => JsonText.Write(writer, json =>
    {
        var fingerprints = Fingerprint.Of(findings);
        json.WriteStartArray();
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            json.WriteStartObject();
            json.WriteString("description", finding.Message);
            json.WriteString("check_name", finding.Rule.Id);
            json.WriteString("fingerprint", fingerprints[i]);
            json.WriteString("severity", finding.Rule.Severity switch
            {
                Severity.Error => "major",
                Severity.Warning => "minor",
                _ => "info",
            });
            json.WriteStartObject("location");
            json.WriteString("path", finding.Location.File);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", Math.Max(1, finding.Location.Line));
            json.WriteEndObject();
            json.WriteEndObject();
            if (ReportWords.Beside(finding) is { Count: > 0 } words)
            {
                json.WriteStartObject("content");
                json.WriteString("body", string.Join("\n\n", words));
                json.WriteEndObject();
            }

            if (finding.Related.Count > 0)
            {
                WriteOthers(json, finding.Related);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteOthers(Utf8JsonWriter json, IReadOnlyList<RelatedPlace> places)
    {
        json.WriteStartArray("other_locations");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("path", place.Location.File);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", Math.Max(1, place.Location.Line));
            json.WriteNumber("end", Math.Max(1, place.Location.Line));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
