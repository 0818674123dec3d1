using System.Text.RegularExpressions;
using ChartGen.Helm.Rendering;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Helm.Tests;

public sealed partial class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_that_was_promised() =>
        Snapshot.Matches(Path.Combine(Repository.Root, "tests", "ChartGen.Helm.Tests", "public-api.txt"), PublicApi.Of(typeof(HelmChart).Assembly));

    [Fact]
    public void The_example_of_the_readme_is_the_one_that_is_compiled_here()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "generator", "ChartGen.Helm", "README.md"));
        var example = Code().Match(readme).Groups[1].Value;
        var compiled = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ChartGen.Helm.Tests", "Rendering", "ReadmeExample.cs"));
        compiled = compiled.Replace("console.WriteLine", "Console.WriteLine", StringComparison.Ordinal).Replace("Load(mychart)", "Load(\"mychart\")", StringComparison.Ordinal);
        var body = example[example.IndexOf("var chart", StringComparison.Ordinal)..];
        Assert.All(body.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line.Trim(), compiled, StringComparison.Ordinal));
        Assert.InRange(example.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 5, 12);
    }

    [Fact]
    public void The_library_knows_nothing_of_the_program_that_uses_it() =>
        Assert.DoesNotContain(typeof(HelmChart).Assembly.GetReferencedAssemblies(), a => a.Name is "ChartGen" or "ChartGen.Cli" or "Scriban" or "YamlDotNet");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
