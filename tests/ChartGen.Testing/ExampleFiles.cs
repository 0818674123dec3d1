namespace ChartGen.Testing;

/// <summary>The example deployment files, those in folders of their own too.</summary>
public static class ExampleFiles
{
    /// <summary>Their paths below examples/, without the extension and with slashes, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Repository.Examples, "*.yaml", SearchOption.AllDirectories)
            .Select(f => Path.ChangeExtension(Path.GetRelativePath(Repository.Examples, f), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The path of one.</summary>
    public static string PathOf(string name) => Path.Combine(Repository.Examples, name + ".yaml");
}
