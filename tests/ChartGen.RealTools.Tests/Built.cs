using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests;

/// <summary>What `chartgen build` made of one deployment file, in a folder of its own.</summary>
internal sealed class Built : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Builds an example.</summary>
    /// <param name="example">The name of the file below examples/, without its extension.</param>
    /// <param name="settings">What --set changes, as path=value.</param>
    public Built(string example, params string[] settings)
    {
        var result = RealProgram.Run(
            RealTool.Chartgen,
            ["build", Path.Combine(Repository.Examples, example + ".yaml"), "-o", folder.Path, .. settings.SelectMany(s => new[] { "--set", s })]);
        Assert.True(result.ExitCode == 0, result.All);
        Folder = Assert.Single(Directory.GetDirectories(folder.Path));
    }

    /// <summary>The folder of the deployment.</summary>
    public string Folder { get; }

    /// <summary>The path of a file of it.</summary>
    public string this[string file] => Path.Combine(Folder, file);

    /// <summary>The text of a file of it.</summary>
    public string Text(string file) => File.ReadAllText(this[file]);

    /// <summary>The path of the packaged chart.</summary>
    public string Chart => Assert.Single(Directory.GetFiles(Folder, "*.tgz"));

    public void Dispose() => folder.Dispose();
}
