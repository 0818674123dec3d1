using System.Security.Cryptography;
using System.Text;
using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Helm.Archives;
using ChartGen.Testing;
using ChartGen.Texts;
using Xunit;

namespace ChartGen.Tests.Charts;

public class ExampleBytesTests
{
    [Fact]
    public void The_examples_give_the_same_bytes_on_every_machine()
    {
        var sums = new StringBuilder();
        foreach (var name in ExampleFiles.Names)
        {
            var source = DeploymentReader.Read($"{name}.yaml", File.ReadAllBytes(ExampleFiles.PathOf(name)), []).Source!;
            foreach (var artifact in DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default))
            {
                var sum = Convert.ToHexStringLower(SHA256.HashData(artifact.Content));
                sums.Append($"{sum}  {name}/{artifact.Path}\n");
            }
        }

        Snapshot.Matches(Path.Combine(Repository.Root, "tests", "ChartGen.Tests", "Charts", "examples.sha256"), sums.ToString());
    }
}
