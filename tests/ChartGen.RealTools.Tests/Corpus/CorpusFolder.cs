using System.Globalization;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Corpus;

/// <summary>
/// The public charts with Helm's own output that lie beside the checkout, never in it. Set CHARTGEN_CORPUS to a folder
/// where they are unpacked already.
/// </summary>
internal sealed class CorpusFolder
{
    private static readonly Lock Gate = new();
    private static CorpusFolder? found;

    private CorpusFolder(string root)
    {
        Root = root;
        Cases = [.. File.ReadLines(Path.Combine(root, "manifest.tsv")).Skip(1).Select(l => l.Split('\t')).Where(f => f[3] is "ok" or "fail")
            .Select(f => new CorpusCase(f[0], f[3] == "fail", f[4], f[5].Split(' '), Path.Combine(root, f[7])))];
    }

    public string Root { get; }

    /// <summary>The folder that holds the charts.</summary>
    public string Charts => Path.Combine(Root, "charts");

    public IReadOnlyList<CorpusCase> Cases { get; }

    /// <summary>The corpus; without it the test is skipped, loudly, or fails where every tool is demanded.</summary>
    public static CorpusFolder Require()
    {
        lock (Gate)
        {
            return found ??= new CorpusFolder(Environment.GetEnvironmentVariable("CHARTGEN_CORPUS") ?? Unpack());
        }
    }

    private static string Unpack()
    {
        var archive = Repository.Shared("corpus", "corpus.tar.xz") ?? RealTool.Missing("the corpus of public charts (../shared/corpus)", "putting it beside the checkout, or setting CHARTGEN_CORPUS");
        var stamp = new FileInfo(archive).Length.ToString(CultureInfo.InvariantCulture);
        var place = Path.Combine(Path.GetTempPath(), $"chartgen-corpus-{stamp}");
        if (!File.Exists(Path.Combine(place, "corpus", "manifest.tsv")))
        {
            var part = $"{place}.{Environment.ProcessId}";
            Directory.CreateDirectory(part);
            var result = RealProgram.Run(RealTool.Require("tar"), "xf", archive, "-C", part);
            Assert.True(result.ExitCode == 0, result.All);
            Directory.Move(part, place);
        }

        return Path.Combine(place, "corpus");
    }
}
