using System.Text.Json;
using ChartGen.Testing;
using Xunit;

using Schema = ChartGen.Helm.JsonSchema.JsonSchema;

namespace ChartGen.RealTools.Tests.Findings;

/// <summary>SARIF is judged by its published schema.</summary>
public class SarifTests
{
    private readonly Schema schema = Schema.Compile(JsonElement.Parse(File.ReadAllText(RealTool.Require("sarif/sarif-2.1.0.json"))));

    [Fact]
    public void The_golden_file_of_the_report_is_as_the_published_schema_says() =>
        Assert.Empty(Errors(File.ReadAllText(Path.Combine(Repository.Root, "tests/ChartGen.Tests/Findings/reports/sarif.json"))));

    [Theory]
    [InlineData("/srv/data 10.0.0.0/24 (rw,sync,no_subtree_check)\n", 1)]
    [InlineData("/srv/data 10.0.0.0/24(rw,sync,no_subtree_check)\n", 0)]
    public void What_the_program_writes_is_as_the_published_schema_says(string exports, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var result = RealProgram.Run(RealTool.Chartgen, ["lint", folder.Write("exports", exports), "--format", "sarif"]);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Empty(Errors(result.Output));
    }

    [Theory]
    [InlineData("""{"version":"2.1.0","runs":[{"results":[]}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"message":{"text":"a"},"level":"bad"}]}]}""")]
    public void The_schema_would_say_so_if_it_were_not(string sarif) => Assert.NotEmpty(Errors(sarif));

    private IEnumerable<string> Errors(string sarif) => schema.Validate(JsonElement.Parse(sarif)).Select(e => $"{e.InstancePointer}: {e.Message}");
}
