namespace ChartGen.Testing;

/// <summary>Where the checkout lies that the tests were built from, and the places inside it that tests use.</summary>
public static class Repository
{
    /// <summary>The folder that holds ChartGen.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the example deployment files.</summary>
    public static string Examples => Path.Combine(Root, "examples");

    /// <summary>The native binary that `dotnet cake --target=Publish` makes.</summary>
    public static string Binary => Path.Combine(Root, "out", "bin", "chartgen");

    /// <summary>Test data that lies beside the checkout and is never copied into it; null when it is not there.</summary>
    public static string? Shared(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        return Directory.Exists(path) || File.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChartGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No ChartGen.sln above {AppContext.BaseDirectory}.");
    }
}
