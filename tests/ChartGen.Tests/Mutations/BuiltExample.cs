using System.Collections.Concurrent;
using System.Text;
using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Linting;
using ChartGen.Testing;
using ChartGen.Texts;

namespace ChartGen.Tests.Mutations;

/// <summary>What a build writes for an example: the files beside the chart under their names, the chart's below <c>chart/</c>.</summary>
internal sealed record BuiltExample(IReadOnlyDictionary<string, string> Files, IReadOnlyList<Finding> Clean)
{
    private static readonly ConcurrentDictionary<string, Lazy<BuiltExample>> Known = new(StringComparer.Ordinal);

    public static BuiltExample Of(string name) => Known.GetOrAdd(name, n => new Lazy<BuiltExample>(() => Make(n))).Value;

    /// <summary>What the linter says of such files.</summary>
    public static IReadOnlyList<Finding> Lint(IReadOnlyDictionary<string, string> files) => Linter.Lint(Group(files), new LintFacts());

    /// <summary>Such files, to be linted together.</summary>
    /// <param name="files">The files.</param>
    /// <param name="place">What their names begin with for the user: nothing, or a folder with a slash at the end.</param>
    public static IReadOnlyList<LintFile> Group(IReadOnlyDictionary<string, string> files, string place = "")
    {
        const string Folder = "chart/";
        ChartFile[] chart = [.. files.Where(f => f.Key.StartsWith(Folder, StringComparison.Ordinal)).Select(f => new ChartFile(f.Key[Folder.Length..], Encoding.UTF8.GetBytes(f.Value)))];
        LintFile[] beside =
        [
            .. files.Where(f => !f.Key.StartsWith(Folder, StringComparison.Ordinal) && LintKinds.OfName(f.Key) is not null)
                .Select(f => new LintFile(place + f.Key, LintKinds.OfName(f.Key)!.Value, f.Value)),
        ];
        return [new LintChart(place + "chart", chart, null), .. beside];
    }

    private static BuiltExample Make(string name)
    {
        var path = ExampleFiles.PathOf(name);
        var source = DeploymentReader.Read(path, File.ReadAllBytes(path), []).Source!;
        var artifacts = DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in ChartSource.ReadArchive(artifacts[0].Content))
        {
            files["chart/" + file.Path] = Encoding.UTF8.GetString(file.Content.Span);
        }

        foreach (var artifact in artifacts.Skip(1))
        {
            files[artifact.Path] = Encoding.UTF8.GetString(artifact.Content);
        }

        return new BuiltExample(files, Lint(files));
    }
}
