using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Findings;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Deployments;

/// <summary>The examples that users start from have no errors, alone and together.</summary>
public sealed class ExampleFilesTests
{
    public static TheoryData<string> Names => [.. ExampleFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_has_no_errors(string name) =>
        Assert.DoesNotContain(Read(name).Findings, f => f.Rule.Severity == Severity.Error);

    [Fact]
    public void The_documented_deployment_is_told_what_is_unsafe_about_it() =>
        Assert.Equal(
            ["CG1114", "CG1122", "CG1140", "CG1160"],
            Read("multinode").Findings.Select(f => f.Rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_examples_go_together()
    {
        DeploymentSource[] sources = [.. Names.Select(row => Read(row.Data).Source!)];
        Assert.Empty(DeploymentRules.Across.SelectMany(r => r.Check(sources)));
    }

    private static DeploymentReading Read(string name) =>
        DeploymentReader.Read($"{name}.yaml", File.ReadAllBytes(ExampleFiles.PathOf(name)), []);
}
