using System.Text;
using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Linting;
using ChartGen.Testing;
using ChartGen.Tests.Linting;
using ChartGen.Texts;
using Xunit;

namespace ChartGen.Tests.Consistency;

/// <summary>
/// The artifacts of a whole cluster, with slips made in them: <c>vendor</c> is kept by hand in the vendor's layout, any other
/// name is an example that the generator builds.
/// </summary>
internal static class ClusterCase
{
    private const string ChartFolder = "chart/";

    private static string VendorFolder { get; } = Path.Combine(Repository.Root, "tests", "ChartGen.Tests", "Consistency", "vendor");

    /// <summary>Holds one rule against a cluster with slips in it.</summary>
    /// <param name="cluster">vendor, or the name of an example.</param>
    /// <param name="edits">
    /// <c>file: old => new</c>, parted by <c> ;; </c>: every occurrence is replaced, and there must be one; <c>-file</c> takes a
    /// file out. Files below chart/ are the chart's.
    /// </param>
    /// <param name="expected">As many texts as findings, each in <c>file:line:column message</c>.</param>
    public static void Judge<TRule>(string cluster, string edits, string[] expected)
        where TRule : LintRule
    {
        var rule = LintRules.All.OfType<TRule>().Single();
        var findings = FindingOrder.Sorted(rule.Check(new LintSubject(With(cluster, edits), new LintFacts())));
        Assert.All(findings, f => Assert.Equal(rule.Rule, f.Rule));
        Assert.All(findings, f => Assert.Contains("; ", f.Message, StringComparison.Ordinal));
        Assert.Collection(
            findings.Select(f => $"{f.Location} {f.Message}"),
            [.. expected.Select(part => (Action<string>)(found => Assert.Contains(part, found, StringComparison.Ordinal)))]);
    }

    /// <summary>The files of a cluster with edits.</summary>
    public static IReadOnlyList<LintFile> With(string cluster, string edits)
    {
        var files = (cluster == "vendor" ? Vendor() : Built(cluster)).ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
        foreach (var edit in edits.Split(" ;; ", StringSplitOptions.RemoveEmptyEntries))
        {
            Apply(files, edit);
        }

        ChartFile[] chart = [.. files.Where(f => f.Key.StartsWith(ChartFolder, StringComparison.Ordinal)).Select(f => new ChartFile(f.Key[ChartFolder.Length..], f.Value))];
        LintFile[] single = [.. files.Where(f => !f.Key.StartsWith(ChartFolder, StringComparison.Ordinal)).Select(f => LintJudged.File(f.Key, f.Value))];
        return chart.Length > 0 ? [new LintChart("chart", chart, null), .. single] : single;
    }

    private static void Apply(Dictionary<string, byte[]> files, string edit)
    {
        if (edit[0] == '-')
        {
            foreach (var path in files.Keys.Where(f => f.StartsWith(edit[1..], StringComparison.Ordinal)).ToArray())
            {
                files.Remove(path);
            }

            return;
        }

        var (file, change) = Two(edit, ": ");
        var (old, fresh) = Two(change, " => ");
        var text = files.TryGetValue(file, out var content) ? Encoding.UTF8.GetString(content) : "";
        Assert.True(content is null || text.Contains(old, StringComparison.Ordinal), $"{file} does not hold '{old}'");
        files[file] = Encoding.UTF8.GetBytes(content is null ? fresh : text.Replace(old, fresh, StringComparison.Ordinal));
    }

    private static (string First, string Second) Two(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{text}' has no '{mark}'");
        return (text[..at], text[(at + mark.Length)..]);
    }

    private static IEnumerable<(string Path, byte[] Content)> Vendor() =>
        Directory.GetFiles(VendorFolder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(VendorFolder, f), File.ReadAllBytes(f)));

    private static IEnumerable<(string Path, byte[] Content)> Built(string example)
    {
        var file = Path.Combine(Repository.Examples, example + ".yaml");
        var source = DeploymentReader.Read(example, File.ReadAllBytes(file), []).Source!;
        foreach (var artifact in DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default))
        {
            if (artifact.Path.EndsWith(".tgz", StringComparison.Ordinal))
            {
                foreach (var inner in ChartSource.ReadArchive(artifact.Content))
                {
                    yield return (ChartFolder + inner.Path, inner.Content.ToArray());
                }
            }
            else if (LintKinds.OfName(artifact.Path) is not null)
            {
                yield return (artifact.Path, artifact.Content.ToArray());
            }
        }
    }
}
