using System.Text;
using ChartGen.Charts;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Output;

namespace ChartGen.Linting;

/// <summary>The files that a build made, held against the linter before anything is written.</summary>
public static class BuiltFolder
{
    /// <summary>What is wrong with the files: errors alone, since what the deployment file asks for is warned of there.</summary>
    /// <param name="folder">The folder that they are meant for.</param>
    /// <param name="files">The files.</param>
    /// <param name="memory">What several deployments share; null for one alone.</param>
    public static IReadOnlyList<Finding> Errors(string folder, DeploymentFiles files, LintMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var chart = new LintChart(Path.Combine(folder, files.Archive), [.. files.Chart.Select(AsHelmReads)], null);
        return Linter.FindErrors([.. Files(folder, files.Beside).Append(chart).OrderBy(f => f.Name, StringComparer.Ordinal)], new LintFacts(), memory);
    }

    /// <summary>The files as the linter reads them from the folder.</summary>
    public static IReadOnlyList<LintFile> Files(string folder, IReadOnlyList<Artifact> artifacts) =>
    [
        .. artifacts
            .OrderBy(a => a.Path, StringComparer.Ordinal)
            .Select(a => File(Path.Combine(folder, a.Path), a.Content))
            .OfType<LintFile>(),
    ];

    // Helm takes the byte order mark off every file of an archive.
    private static ChartFile AsHelmReads(ChartFile file) => file.Content.Span.StartsWith(Encoding.UTF8.Preamble) ? file with { Content = file.Content[3..] } : file;

    private static LintFile? File(string name, byte[] content)
    {
        if (name.EndsWith(".tgz", StringComparison.Ordinal))
        {
            return Chart(name, content);
        }

        if (LintKinds.OfName(name) is not { } kind)
        {
            return null;
        }

        var text = LintText.Decode(content);
        return new LintFile(name, kind, text.Text) { Damage = text.DamageOf(kind) };
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
