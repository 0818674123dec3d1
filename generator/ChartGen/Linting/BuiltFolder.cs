using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Output;

namespace ChartGen.Linting;

/// <summary>The files that a build made, held against the linter before anything is written.</summary>
public static class BuiltFolder
{
    /// <summary>What is wrong with the files: errors alone, since what the deployment file asks for is warned of there.</summary>
    /// <param name="folder">The folder that they are meant for.</param>
    /// <param name="artifacts">The files; the chart's archive is read as any other would be.</param>
    public static IReadOnlyList<Finding> Errors(string folder, IReadOnlyList<Artifact> artifacts) =>
        Linter.FindErrors(Files(folder, artifacts), new LintFacts());

    /// <summary>The files as the linter reads them from the folder.</summary>
    public static IReadOnlyList<LintFile> Files(string folder, IReadOnlyList<Artifact> artifacts) =>
    [
        .. artifacts
            .OrderBy(a => a.Path, StringComparer.Ordinal)
            .Select(a => File(Path.Combine(folder, a.Path), a.Content))
            .OfType<LintFile>(),
    ];

    private static LintFile? File(string name, byte[] content)
    {
        if (name.EndsWith(".tgz", StringComparison.Ordinal))
        {
            return Chart(name, content);
        }

        var text = LintText.Decode(content);
        return LintKinds.OfName(name) is { } kind ? new LintFile(name, kind, text.Text) { Damage = text.Damage } : null;
    }

    private static LintChart Chart(string name, byte[] content)
    {
        try
        {
            return new LintChart(name, ChartSource.ReadArchive(content), null);
        }
        catch (HelmException e)
        {
            return new LintChart(name, [], e.Message);
        }
    }
}
