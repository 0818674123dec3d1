using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Findings.Reports.Html;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Findings;

public sealed partial class HtmlReportTests
{
    private const string Hostile = "</code></pre><script>alert('1')</script>\" onload=\"x\" <img src=x onerror=y> & \u202E\u0007 {0} {{";

    private const string Picture = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>A &lt;b&gt;</title><script>alert(1)</script>
        <text class="mono" x="10" y="20">m4</text><text class="middle bold on" x="50" y="30">HAProxy</text>
        <text x="1" y="1"><title>mosquitto-with-a-long-name-3</title>mosq…-3</text></svg>
        """;

    [Fact]
    public void The_report_is_as_the_golden_file_shows() =>
        Snapshot.Matches(Path.Combine(Repository.Root, "tests/ChartGen.Tests/Findings/reports/report.html"), Style().Replace(Written(SampleFindings.All, n => n == "exports" ? "one two\nthree" : null, null), "<style>"));

    [Fact]
    public void Nothing_in_names_messages_sources_and_pages_is_taken_for_markup()
    {
        var findings = new[]
        {
            new Finding(new Rule("CG4001", Severity.Error, Hostile), new SourceLocation(Hostile, 1, 3), Hostile + "; " + Hostile)
            {
                Subject = Hostile,
                Related = [new RelatedPlace(new SourceLocation(Hostile, 1, 1), Hostile)],
                Fix = new Fix(Hostile, [new TextEdit(new SourceLocation(Hostile, 1, 1), 1, 2, Hostile)]),
            },
        };
        var document = Parsed(Written(findings, _ => Hostile, Hostile));

        Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName is "script" or "img");
        Assert.DoesNotContain(document.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain('\u202E', document.Root!.Value);
        Assert.Contains("</code></pre><script>", document.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_link_leads_to_something_in_the_report_and_ids_are_unique()
    {
        var document = Parsed(Written(SampleFindings.All, _ => null, Picture));
        string[] ids = [.. document.Descendants().Attributes("id").Select(a => a.Value)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(document.Descendants().Attributes("href").Select(a => a.Value), link => Assert.Contains(link, ids.Select(i => "#" + i)));
        Assert.All(document.Descendants().Attributes("aria-labelledby").Select(a => a.Value), id => Assert.Contains(id, ids));
    }

    [Theory]
    [InlineData("CG4001", "the server m4 has no port", "m4 1 error")]
    [InlineData("CG4001", "mosquitto-with-a-long-name-3.svc is gone", "mosquitto-with-a-long-name-3 1 error")]
    [InlineData("CG4001", "m41 and xm4 and m4.8", "HAProxy 1 error")]
    [InlineData("CG5001", "nothing of the picture", null)]
    [InlineData("CG3001", "in templates/haproxy-deployment.yaml", "HAProxy 1 error", "templates/haproxy-deployment.yaml")]
    [InlineData("CG3001", "in templates/other.yaml", null, "templates/other.yaml")]
    public void A_finding_is_marked_on_what_it_names(string rule, string message, string? expected, string file = "file")
    {
        var finding = new Finding(new Rule(rule, Severity.Error, "title"), new SourceLocation(file, 0, 0), message);
        var document = Parsed(Written([finding], _ => null, Picture));

        Assert.Equal(expected, document.Descendants("a").Where(a => (string?)a.Attribute("class") == "mark error").Select(a => ((string)a.Attribute("aria-label")!).Replace(":", "", StringComparison.Ordinal)).SingleOrDefault());
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'>&a;</svg>")]
    [InlineData("<svg viewBox='0 0 1 1'>")]
    [InlineData("<svg/>")]
    [InlineData("<svg viewBox='0 0 NaN 1e999'/>")]
    [InlineData("<html viewBox='0 0 1 1'/>")]
    [InlineData("no picture")]
    [InlineData("")]
    public void What_is_no_picture_is_left_out(string svg) =>
        Assert.DoesNotContain(Parsed(Written(SampleFindings.All, _ => null, svg)).Descendants(), e => e.Name.LocalName is "img" or "svg");

    [Fact]
    public void Without_findings_the_report_says_so()
    {
        var document = Parsed(Written([], _ => null, Picture));
        Assert.Contains("No findings in 2 inputs.", document.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("Nothing was found in exports, haproxy.cfg.", document.Root.Value, StringComparison.Ordinal);
    }

    // The elements without an end are closed, so that the rest must be well-formed.
    private static XDocument Parsed(string html) =>
        XDocument.Parse(Void().Replace(html.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal), "<${tag}/>"), LoadOptions.PreserveWhitespace);

    private static string Written(IReadOnlyList<Finding> findings, Func<string, string?> sources, string? picture)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new HtmlReport(["exports", "haproxy.cfg"], new SourceTexts(sources), id => $"# {id}: title\n\nWhy `<b>` and **strong**, see [CG5001](CG5001.md) and [else](../else.md).\n\n- one\n  more\n\n```x bad\n{Hostile}\n```\n", picture).Write(text, findings);
        return text.ToString();
    }

    [GeneratedRegex("<style>.*?(?=</style>)", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<(?<tag>(meta|img)( [a-z-]+=\"[^\"]*\")*)>")]
    private static partial Regex Void();
}
