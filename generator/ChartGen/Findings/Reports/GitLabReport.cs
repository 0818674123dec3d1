namespace ChartGen.Findings.Reports;

/// <summary>The code quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/.</summary>
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
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
