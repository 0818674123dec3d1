using System.Globalization;
using System.Xml;

namespace ChartGen.Findings.Reports;

/// <summary>
/// JUnit's XML: a test suite a file and a failed test a finding. Without findings there is one test, which passed, since
/// some tools take a report without tests for a mistake. A note is a test that passed, with its message as output.
/// </summary>
public sealed class JUnitReport : IFindingReport
{
    private const string Name = "chartgen lint";

    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings) => XmlText.Write(writer, xml =>
    {
        xml.WriteStartElement("testsuites");
        xml.Attribute("name", Name);
        WriteCounts(xml, Math.Max(1, findings.Count), findings.Count(IsFailure));
        if (findings.Count == 0)
        {
            xml.WriteStartElement("testsuite");
            xml.Attribute("name", Name);
            WriteCounts(xml, 1, 0);
            xml.WriteStartElement("testcase");
            xml.Attribute("name", "no findings");
            xml.Attribute("classname", Name);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        foreach (var file in findings.GroupBy(f => f.Location.File, StringComparer.Ordinal))
        {
            xml.WriteStartElement("testsuite");
            xml.Attribute("name", file.Key);
            WriteCounts(xml, file.Count(), file.Count(IsFailure));
            foreach (var finding in file)
            {
                WriteCase(xml, finding);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static bool IsFailure(Finding finding) => finding.Rule.Severity != Severity.Note;

    private static void WriteCounts(XmlWriter xml, int tests, int failures)
    {
        xml.Attribute("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("errors", "0");
    }

    private static void WriteCase(XmlWriter xml, Finding finding)
    {
        var text = $"{finding.Location}: {finding.Rule.Severity.Word()} {finding.Rule.Id}: {ReportWords.All(finding)}";
        xml.WriteStartElement("testcase");
        xml.Attribute("name", $"{finding.Rule.Id} {finding.Location}");
        xml.Attribute("classname", finding.Location.File);
        if (IsFailure(finding))
        {
            xml.WriteStartElement("failure");
            xml.Attribute("message", finding.Message);
            xml.Attribute("type", finding.Rule.Severity.Word());
            xml.WriteString(XmlText.Valid(text));
        }
        else
        {
            xml.WriteStartElement("system-out");
            xml.WriteString(XmlText.Valid(text));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
