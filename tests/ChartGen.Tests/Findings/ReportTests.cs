using System.Text.Json;
using System.Xml.Linq;
using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Findings.Reports;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Findings;

public sealed class ReportTests
{
    public static TheoryData<string> Forms => [.. Reports.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, IFindingReport> Reports { get; } = new(StringComparer.Ordinal)
    {
        ["concise.txt"] = new TextReport(),
        ["text.txt"] = new TextReport(new SourceTexts(_ => string.Concat(Enumerable.Range(1, 12).Select(n => $"line {n} with \e[31m a command for the terminal\n"))), colour: true),
        ["json.json"] = new JsonReport(),
        ["sarif.json"] = new SarifReport("1.2.3"),
        ["gitlab.json"] = new GitLabReport(),
        ["junit.xml"] = new JUnitReport(),
        ["checkstyle.xml"] = new CheckstyleReport(),
        ["github.txt"] = new GitHubReport(),
        ["markdown.md"] = new MarkdownReport(),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_is_written_as_the_golden_file_shows(string form) =>
        Snapshot.Matches(Path.Combine(Repository.Root, "tests/ChartGen.Tests/Findings/reports", form), Written(form, SampleFindings.All));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_can_be_read_also_without_findings(string form)
    {
        foreach (var findings in new[] { SampleFindings.All, [] })
        {
            var text = Written(form, findings);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            switch (Path.GetExtension(form))
            {
                case ".json":
                    Assert.NotEqual(JsonValueKind.Undefined, JsonElement.Parse(text).ValueKind);
                    break;
                case ".xml":
                    Assert.NotNull(XDocument.Parse(text).Root);
                    break;
            }
        }
    }

    [Theory]
    [InlineData("concise.txt")]
    [InlineData("github.txt")]
    [InlineData("markdown.md")]
    public void No_control_character_of_a_file_reaches_a_terminal(string form)
    {
        var text = Written(form, [new Finding(new Rule("CG0000", Severity.Error, "A probe"), new SourceLocation("a\u001b[2J", 1, 1), "\u0007\u001b[31m\u009b; none")]);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Json_is_as_its_schema_says()
    {
        var schema = JsonSchema.Compile(JsonElement.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schema/findings.schema.json"))));
        Assert.Empty(schema.Validate(JsonElement.Parse(Written("json.json", SampleFindings.All))).Select(e => e.Message));
        Assert.Empty(schema.Validate(JsonElement.Parse(Written("json.json", []))).Select(e => e.Message));
    }

    private static string Written(string form, IReadOnlyList<Finding> findings)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Reports[form].Write(text, findings);
        return text.ToString();
    }
}
