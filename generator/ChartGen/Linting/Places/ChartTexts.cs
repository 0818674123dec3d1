using System.Text.RegularExpressions;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Yaml;

namespace ChartGen.Linting.Places;

/// <summary>The texts of a chart's files, those of its packed subcharts too, by their paths below the chart.</summary>
public sealed class ChartTexts
{
    private readonly Dictionary<string, Lazy<string>> texts = new(StringComparer.Ordinal);
    private readonly List<ReadOnlyMemory<byte>> contents = [];
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> packedFolders = new(StringComparer.Ordinal);
    private readonly string chart;

    /// <summary>Takes the files.</summary>
    /// <param name="chart">The chart as the user named it.</param>
    /// <param name="files">Its files.</param>
    public ChartTexts(string chart, IReadOnlyList<ChartFile> files)
    {
        this.chart = chart;
        Subcharts = new SubchartFolders(this);
        Add(files, "");
    }

    /// <summary>Where its subcharts lie.</summary>
    internal SubchartFolders Subcharts { get; }

    /// <summary>The path below the chart of a file as Helm names it: after the chart's name, and subcharts by their aliases.</summary>
    /// <param name="name">Such as chart/charts/alias/templates/x.yaml.</param>
    public string PathOfTemplate(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Subcharts.Resolve(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>Whether a folder of a subchart is an archive in truth.</summary>
    /// <param name="folder">The folder with a slash at the end.</param>
    internal bool IsPacked(string folder) => packedFolders.Contains(folder);

    /// <summary>The paths, in the order of their bytes.</summary>
    public IEnumerable<string> Paths => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files that may carry comments and hold a word of ASCII, under the names that the user knows.</summary>
    public IReadOnlyList<LintFile> With(ReadOnlySpan<byte> word)
    {
        var isThere = false;
        foreach (var content in contents)
        {
            isThere |= content.Span.IndexOf(word) >= 0;
        }

        return isThere ? [.. Paths.Where(p => !p.EndsWith(".json", StringComparison.Ordinal)).Select(p => new LintFile(NameOf(p), LintKind.Chart, texts[p].Value))] : [];
    }

    /// <summary>The text of a file; null when there is none.</summary>
    public string? Text(string path) => texts.TryGetValue(path, out var text) ? text.Value : null;

    /// <summary>Whether there is a file.</summary>
    internal bool Has(string path) => texts.ContainsKey(path);

    /// <summary>A line of a file, from 1, without its end; empty when there is none.</summary>
    public string Line(string path, int line)
    {
        var all = Lines(path);
        return line >= 1 && line <= all.Length ? all[line - 1] : "";
    }

    /// <summary>A place of a file, under the name that the user knows.</summary>
    public SourceLocation Place(string path, int line, int column) => new(NameOf(path), line, column);

    /// <summary>The name of a file for the user.</summary>
    public string NameOf(string path) => chart.EndsWith('/') ? chart + path : $"{chart}/{path}";

    /// <summary>The path of a file that has that name for the user; null when none has.</summary>
    public string? PathOf(string name)
    {
        var prefix = NameOf("");
        return name.StartsWith(prefix, StringComparison.Ordinal) && texts.ContainsKey(name[prefix.Length..]) ? name[prefix.Length..] : null;
    }

    /// <summary>
    /// The line of a chart's file, no template, that is a line of a text which was made of it: the file has the name, and the
    /// same number of lines or this very line once.
    /// </summary>
    public SourceLocation? FindLine(string name, string text, int line)
    {
        foreach (var path in texts.Keys.Where(p => Path.GetFileName(p) == name && !IsTemplate(p)))
        {
            var own = Lines(path);
            var made = text.TrimEnd('\n').Split('\n');
            if (own.Length - own.Reverse().TakeWhile(l => l.Length == 0).Count() == made.Length && line <= own.Length)
            {
                return Place(path, line, 1);
            }

            var wanted = line <= made.Length ? made[line - 1].Trim() : "";
            if (wanted.Length > 0 && Array.FindIndex(own, l => l.Trim() == wanted) is >= 0 and var found && Array.FindLastIndex(own, l => l.Trim() == wanted) == found)
            {
                return Place(path, found + 1, 1);
            }
        }

        return null;
    }

    /// <summary>Whether a word stands in a template.</summary>
    internal bool IsNamedInTemplates(string word) => texts.Where(t => IsTemplate(t.Key)).Any(t => Regex.IsMatch(t.Value.Value, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.CultureInvariant));

    private static bool IsTemplate(string path) =>
        path.StartsWith("templates/", StringComparison.Ordinal) || path.Contains("/templates/", StringComparison.Ordinal);

    private string[] Lines(string path)
    {
        lock (lines)
        {
            if (!lines.TryGetValue(path, out var known))
            {
                lines[path] = known = Text(path)?.Split('\n') ?? [];
            }

            return known;
        }
    }

    // Templates of a packed subchart are named as if it lay there unpacked.
    private void Add(IReadOnlyList<ChartFile> files, string prefix)
    {
        foreach (var file in files)
        {
            if (file.Path.StartsWith("charts/", StringComparison.Ordinal) && file.Path.EndsWith(".tgz", StringComparison.Ordinal))
            {
                AddPacked(file, prefix);
                continue;
            }

            var content = file.Content;
            contents.Add(content);
            texts.TryAdd(prefix + file.Path, new Lazy<string>(() => LintText.Decode(content.Span).Text));
        }
    }

    private void AddPacked(ChartFile packed, string prefix)
    {
        try
        {
            var inner = ChartSource.ReadArchive(packed.Content);
            var name = HelmChart(inner);
            if (name is not null && prefix.Length < 1000)
            {
                packedFolders.Add($"{prefix}charts/{name}/");
                Add(inner, $"{prefix}charts/{name}/");
            }
        }
        catch (HelmException)
        {
            // Helm says so when it loads the chart.
        }
    }

    private static string? HelmChart(IReadOnlyList<ChartFile> files)
    {
        try
        {
            return Helm.Rendering.HelmChart.FromFiles(files).Name;
        }
        catch (HelmException)
        {
            return null;
        }
    }
}
