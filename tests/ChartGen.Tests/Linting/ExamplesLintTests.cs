using System.Text;
using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Linting;
using ChartGen.Testing;
using ChartGen.Texts;
using Xunit;

namespace ChartGen.Tests.Linting;

/// <summary>The linter convicts nothing that the generator writes; what it warns of is what the documented setup asks for.</summary>
public sealed class ExamplesLintTests
{
    // The vendor's documentation exports to everyone with root's rights.
    private static readonly string[] Documented = ["CG5012"];

    public static TheoryData<string> Examples => [.. Directory.GetFiles(Repository.Examples, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_exports_and_the_mosquitto_conf_of_an_example_are_clean(string example)
    {
        var source = DeploymentReader.Read(example, File.ReadAllBytes(Path.Combine(Repository.Examples, example)), []).Source!;
        LintFile[] files =
        [
            .. DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default)
                .Where(a => a.Path is "exports" or "mosquitto.conf")
                .Select(a => LintJudged.File(a.Path, Encoding.UTF8.GetString(a.Content))),
        ];

        Assert.Equal(2, files.Length);
        Assert.DoesNotContain(Linter.Lint(files, new LintFacts()), f => f.Rule.Severity == Severity.Error || !Documented.Contains(f.Rule.Id));
    }
}
