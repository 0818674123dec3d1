using ChartGen.Cli.Input;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>Reads what is to be linted: files, charts, folders with files that are known by name, and the standard input.</summary>
internal static class LintInput
{
    /// <summary>More than any file of this kind has; a larger one is a mistake, or an attack.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>What findings call the standard input.</summary>
    public const string StandardInputName = "<stdin>";

    private const string StandardInput = "-";

    private static readonly string[] ChartFolders = ["crds", "templates"];

    private static byte[]? standardInput;

    /// <summary>
    /// Reads the paths into groups of files that are held against each other: a folder is a group, and so are all files that
    /// are named by themselves; both are one when there is one folder. Of several charts each is a group of its own. A file that is named twice is read once.
    /// </summary>
    /// <param name="paths">Files, charts, folders or -.</param>
    /// <param name="declared">Files whose kind was said, as KIND=FILE.</param>
    /// <param name="configuration">What the project says, also which paths of folders are left out.</param>
    /// <exception cref="UsageException">A path cannot be opened, or what it is cannot be told.</exception>
    public static IReadOnlyList<IReadOnlyList<LintFile>> Read(IReadOnlyList<string> paths, IReadOnlyList<string> declared, LintConfiguration configuration)
    {
        List<LintFile> single = [.. declared.Select(Declared).Select(d => File(d.Path, d.Kind))];
        var groups = new List<IReadOnlyList<LintFile>>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (path != StandardInput && Directory.Exists(path) && !IsChart(path))
            {
                groups.Add([.. LintFolder.Files(path, configuration).Select(f => File(f, null))]);
            }
            else if (single.TrueForAll(f => f.Name != Name(path)))
            {
                single.Add(File(path, null));
            }
        }

        // One folder and what is given beside it, such as its deployment file, are one group.
        if (groups is [var folder] && single.Count > 0 && folder.OfType<LintChart>().Concat(single.OfType<LintChart>()).Count() < 2)
        {
            return [[.. single, .. folder.Where(f => single.TrueForAll(s => s.Name != f.Name))]];
        }

        var several = single.OfType<LintChart>().Skip(1).Any();
        groups.Insert(0, several ? [.. single.Where(f => f is not LintChart)] : single);
        if (several)
        {
            groups.AddRange(single.OfType<LintChart>().Select(c => (IReadOnlyList<LintFile>)[c]));
        }

        return [.. groups.Where(g => g.Count > 0)];
    }

    // A folder of templates is meant to be a chart, also when its Chart.yaml is missing.
    private static bool IsChart(string folder) => System.IO.File.Exists(Path.Combine(folder, "Chart.yaml")) || Directory.Exists(Path.Combine(folder, "templates"));

    private static string Name(string path) => path == StandardInput ? StandardInputName : path;

    private static (string Path, LintKind? Kind) Declared(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var kind = equals < 0 ? null : LintKinds.Named(argument[..equals]);
        return kind is null
            ? throw new UsageException($"--as {argument}: allowed is KIND=FILE with one of {string.Join(", ", LintKinds.All)}")
            : (argument[(equals + 1)..], kind);
    }

    private static LintFile File(string path, LintKind? kind)
    {
        if (kind is null && path != StandardInput && (Directory.Exists(path) || path.EndsWith(".tgz", StringComparison.Ordinal)))
        {
            return Chart(path);
        }

        var content = path == StandardInput ? FromStandardInput() : InputFile.Read(path, MostBytes).Content;
        if (content.Length > MostBytes)
        {
            throw new UsageException($"{Name(path)}: has more than {MostBytes / (1024 * 1024)} MiB");
        }

        var text = LintText.Decode(content);
        var found = kind ?? LintKinds.Of(path, text.Text);
        return found is null
            ? throw new UsageException($"{Name(path)}: neither its name nor its content says what it is; say it with --as KIND=FILE, KIND being one of {string.Join(", ", LintKinds.All)}")
            : new LintFile(Name(path), found.Value, text.Text) { Damage = text.DamageOf(found.Value) };
    }

    // What Helm cannot read is a finding; what cannot be opened is none.
    private static LintChart Chart(string path)
    {
        if (!Directory.Exists(path))
        {
            Probe(path);
        }

        var log = new List<string>();
        try
        {
            return new LintChart(path, ChartSource.ReadFiles(path, log.Add), null) { Log = log, Folders = FoldersOf(path) };
        }
        catch (Exception e) when (e is HelmException or IOException or UnauthorizedAccessException)
        {
            return new LintChart(path, [], e.Message) { Log = log, Folders = FoldersOf(path) };
        }
    }

    private static void Probe(string path)
    {
        try
        {
            using var probe = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: cannot be read: there is no such file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read: {e.Message}");
        }
    }

    // A folder that holds nothing is in no list of files, and yet it is there.
    private static string[] FoldersOf(string chart) =>
        [.. ChartFolders.Where(name => Directory.Exists(Path.Combine(chart, name)))];

    // The standard input can be read once, though files that are fixed are linted again.
    private static byte[] FromStandardInput() => standardInput ??= AllOfStandardInput();

    private static byte[] AllOfStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var buffer = new MemoryStream();
        var part = new byte[64 * 1024];
        for (int count; buffer.Length <= MostBytes && (count = input.Read(part)) > 0;)
        {
            buffer.Write(part, 0, count);
        }

        return buffer.ToArray();
    }
}
