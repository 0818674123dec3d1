namespace ChartGen.Texts;

/// <summary>What the emitted files are made of: the Helm files of the chart, and the Scriban sources of the rest.</summary>
public sealed class ChartSources
{
    private const string ChartFolder = "chart/";
    private const string TextFolder = "text/";
    private const string TextEnding = ".sbn";

    private readonly Dictionary<string, TextSource> texts;

    private ChartSources(IEnumerable<SourceFile> files)
    {
        var sorted = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        HelmFiles =
        [
            .. sorted.Where(f => f.Path.StartsWith(ChartFolder, StringComparison.Ordinal))
                .Select(f => f with { Path = f.Path[ChartFolder.Length..] }),
        ];
        texts = sorted
            .Where(f => f.Path.StartsWith(TextFolder, StringComparison.Ordinal) && f.Path.EndsWith(TextEnding, StringComparison.Ordinal))
            .ToDictionary(
                f => f.Path[TextFolder.Length..^TextEnding.Length],
                f => new TextSource(f.Path, f.Content),
                StringComparer.Ordinal);
    }

    /// <summary>The sources that are built into the program.</summary>
    public static ChartSources BuiltIn { get; } = new(EmbeddedFiles());

    /// <summary>The files that go into the chart as they are, by their path in it.</summary>
    public IReadOnlyList<SourceFile> HelmFiles { get; }

    /// <summary>Takes the sources from files with paths below the sources' folder.</summary>
    public static ChartSources From(IEnumerable<SourceFile> files) => new(files);

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

    private static IEnumerable<SourceFile> EmbeddedFiles()
    {
        const string Prefix = "chart-src/";
        var assembly = typeof(ChartSources).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return new SourceFile(name[Prefix.Length..], content);
        }
    }
}
