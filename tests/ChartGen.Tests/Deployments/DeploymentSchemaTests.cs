using System.Text;
using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Schema;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Deployments;

public class DeploymentSchemaTests
{
    [Fact]
    public void The_committed_schema_is_what_the_model_says() =>
        Snapshot.Matches(Path.Combine(Repository.Root, "schema", "deployment.schema.json"), DeploymentSchema.Export());

    [Fact]
    public void The_program_carries_the_committed_schema() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "schema", "deployment.schema.json")),
            Encoding.UTF8.GetString(DeploymentSchema.Utf8));

    [Fact]
    public void The_page_of_the_deployment_file_is_what_the_model_says() =>
        Snapshot.Matches(Path.Combine(Repository.Root, "docs", "deployment.md"), DeploymentPage.Write());

    [Fact]
    public void Every_field_is_described_and_says_what_it_allows()
    {
        var silent = Leaves(FieldSchema.Root, "")
            .Where(f => f.Field.Description.Length == 0 || (FieldWords.Allowed(f.Field).Length == 0 && f.Field.Types.Contains("string")))
            .Select(f => f.Path);
        Assert.Empty(silent);
    }

    [Fact]
    public void The_starter_file_is_a_valid_deployment()
    {
        FieldOverride[] given = [FieldOverride.Parse("nfs.server=10.0.0.5"), FieldOverride.Parse("nfs.clients=10.0.0.0/24")];
        var text = StarterFile.Write(given, out var findings);
        Assert.Empty(findings);
        var reading = DeploymentReader.Read("deployment.yaml", Encoding.UTF8.GetBytes(text), []);
        Assert.False(reading.HasErrors, string.Join('\n', reading.Findings));
        Assert.Equal(["10.0.0.0/24"], reading.Source!.Deployment.Nfs.Clients);
    }

    private static IEnumerable<(string Path, FieldSchema Field)> Leaves(FieldSchema block, string path) =>
        block.Fields.SelectMany(name =>
        {
            var field = block.Below(name);
            return field.Fields.Count > 0 ? Leaves(field, $"{path}{name}.") : [($"{path}{name}", field)];
        });
}
