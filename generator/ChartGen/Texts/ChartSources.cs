using System.Text;

namespace ChartGen.Texts;

/// <summary>What the emitted files are made of: the Helm files of the chart, and the Scriban sources of the rest.</summary>
public sealed class ChartSources
{
    private const string ChartFolder = "chart/";
    private const string TextFolder = "text/";
    private const string TextEnding = ".sbn";
    private const string Prefix = "chart-src/";

    private readonly Dictionary<string, TextSource> texts;

    private ChartSources(IEnumerable<SourceFile> helmFiles, IEnumerable<(string Path, Func<string> Text)> sources)
    {
        HelmFiles = [.. helmFiles.Select(f => f with { Path = f.Path[ChartFolder.Length..] }).OrderBy(f => f.Path, StringComparer.Ordinal)];
        texts = sources.ToDictionary(
            s => s.Path[TextFolder.Length..^TextEnding.Length],
            s => new TextSource(s.Path, s.Text),
            StringComparer.Ordinal);
    }

    /// <summary>The sources that are built into the program.</summary>
    public static ChartSources BuiltIn { get; } = new(
        Embedded().Where(IsHelmFile).Select(path => new SourceFile(path, ResourceText.Bytes(Prefix + path))),
        Embedded().Where(IsText).Select(path => (path, (Func<string>)(() => ResourceText.Read(Prefix + path)))));

    /// <summary>The files that go into the chart as they are, by their path in it.</summary>
    public IReadOnlyList<SourceFile> HelmFiles { get; }

    /// <summary>Takes the sources from files with paths below the sources' folder.</summary>
    public static ChartSources From(IReadOnlyList<SourceFile> files) => new(
        files.Where(f => IsHelmFile(f.Path)),
        files.Where(f => IsText(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (f.Path, (Func<string>)(() => Encoding.UTF8.GetString(f.Content)))));

    /// <summary>The Scriban source of a file, by the name of the file that it makes.</summary>
    /// <exception cref="TextSourceException">There is none.</exception>
    public TextSource Text(string name) => texts.TryGetValue(name, out var source)
        ? source
        : throw new TextSourceException($"text/{name}{TextEnding}", "the file is missing from the chart sources");

    /// <summary>Parses all texts, which takes as long as reading and judging a deployment file: do it meanwhile.</summary>
    public void Prepare()
    {
        foreach (var text in texts.Values)
        {
            text.Prepare();
        }
    }

    private static IEnumerable<string> Embedded() =>
        typeof(ChartSources).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..]);

    private static bool IsHelmFile(string path) => path.StartsWith(ChartFolder, StringComparison.Ordinal);

    private static bool IsText(string path) => path.StartsWith(TextFolder, StringComparison.Ordinal) && path.EndsWith(TextEnding, StringComparison.Ordinal);
}
