using System.Text;
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
}
