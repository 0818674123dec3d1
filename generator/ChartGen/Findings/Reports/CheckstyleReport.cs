using System.Globalization;

namespace ChartGen.Findings.Reports;

/// <summary>The XML of Checkstyle, which many tools of continuous integration read.</summary>
public sealed class CheckstyleReport : IFindingReport
{
    private const string FormVersion = "4.3";

    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings) => XmlText.Write(writer, xml =>
    {
        xml.WriteStartElement("checkstyle");
        xml.Attribute("version", FormVersion);
        foreach (var file in findings.GroupBy(f => f.Location.File, StringComparer.Ordinal))
        {
            xml.WriteStartElement("file");
            xml.Attribute("name", file.Key);
            foreach (var finding in file)
            {
                xml.WriteStartElement("error");
                xml.Attribute("line", finding.Location.Line.ToString(CultureInfo.InvariantCulture));
                xml.Attribute("column", finding.Location.Column.ToString(CultureInfo.InvariantCulture));
                xml.Attribute("severity", finding.Rule.Severity == Severity.Note ? "info" : finding.Rule.Severity.Word());
                xml.Attribute("message", finding.Message);
                xml.Attribute("source", $"chartgen.{finding.Rule.Id}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
