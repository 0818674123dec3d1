using ChartGen.Cli.Input;
using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>Reads what is to be linted: files, folders with files that are known by name, and the standard input.</summary>
internal static class LintInput
{
    /// <summary>More than any file of this kind has; a larger one is a mistake, or an attack.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private const string StandardInput = "-";

    /// <summary>Reads the paths, in their order; a file that is named twice is read once.</summary>
    /// <param name="paths">Files, folders or -.</param>
    /// <param name="declared">Files whose kind was said, as KIND=FILE.</param>
    /// <param name="configuration">What the project says, also which paths of folders are left out.</param>
    /// <exception cref="UsageException">A path cannot be opened, or what it is cannot be told.</exception>
    public static IReadOnlyList<LintFile> Read(IReadOnlyList<string> paths, IReadOnlyList<string> declared, LintConfiguration configuration)
    {
        var files = new List<LintFile>();
        var found = paths.SelectMany(p => Expanded(p, configuration)).Select(p => (p, (LintKind?)null));
        foreach (var (path, kind) in declared.Select(Declared).Concat(found))
        {
            if (files.All(f => f.Name != Name(path)))
            {
                files.Add(File(path, kind));
            }
        }

        return files;
    }

    private static string Name(string path) => path == StandardInput ? "<stdin>" : path;

    private static (string Path, LintKind? Kind) Declared(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var kind = equals < 0 ? null : LintKinds.Named(argument[..equals]);
        return kind is null
            ? throw new UsageException($"--as {argument}: allowed is KIND=FILE with one of {string.Join(", ", LintKinds.All)}")
            : (argument[(equals + 1)..], kind);
    }

    private static IEnumerable<string> Expanded(string path, LintConfiguration configuration)
    {
        if (path == StandardInput || !Directory.Exists(path))
        {
            return [path];
        }

        string[] known = [.. Directory.EnumerateFiles(path).Where(f => LintKinds.OfName(f) is not null).Order(StringComparer.Ordinal)];
        return known.Length > 0
            ? known.Where(f => !configuration.Excludes(f))
            : throw new UsageException($"{path}: has no file that is known by its name; allowed are haproxy.cfg, exports, mosquitto.conf, and other files by their own path");
    }

    private static LintFile File(string path, LintKind? kind)
    {
        var content = path == StandardInput ? FromStandardInput() : InputFile.Read(path, MostBytes).Content;
        if (content.Length > MostBytes)
        {
            throw new UsageException($"{Name(path)}: has more than {MostBytes / (1024 * 1024)} MiB");
        }

        var text = LintText.Decode(content);
        var found = kind ?? LintKinds.Of(path, text.Text);
        return found is null
            ? throw new UsageException($"{Name(path)}: neither its name nor its content says what it is; say it with --as KIND=FILE, KIND being one of {string.Join(", ", LintKinds.All)}")
            : new LintFile(Name(path), found.Value, text.Text) { Damage = text.Damage };
    }

    private static byte[] FromStandardInput()
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
