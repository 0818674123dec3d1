using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>The NFS files of examples/multinode.yaml as the native program builds them, with fields changed.</summary>
internal sealed class BuiltDeployment : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Builds the example with <c>path=value</c> settings.</summary>
    public BuiltDeployment(params string[] settings)
        : this("multinode.yaml", settings)
    {
    }

    private BuiltDeployment(string example, string[] settings)
    {
        var result = RealProgram.Run(
            RealTool.Chartgen,
            ["build", Path.Combine(Repository.Examples, example), "-o", folder["out"], .. settings.SelectMany(s => new[] { "--set", s })]);
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException($"{example} does not build: {result.All}");
        }

        Folder = Directory.GetDirectories(folder["out"]).Single(f => !Path.GetFileName(f).StartsWith('.'));
    }

    /// <summary>The folder that was written.</summary>
    public string Folder { get; }

    /// <summary>The path of nfs-setup.sh.</summary>
    public string Script => Path.Combine(Folder, "nfs-setup.sh");

    /// <summary>The text of exports.</summary>
    public string Exports => File.ReadAllText(Path.Combine(Folder, "exports"));

    /// <summary>The lines of exports that export something.</summary>
    public IReadOnlyList<string> Lines => [.. Exports.Split('\n').Where(l => l.StartsWith('/'))];

    /// <summary>Builds another example.</summary>
    public static BuiltDeployment Of(string example, params string[] settings) => new(example, settings);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
