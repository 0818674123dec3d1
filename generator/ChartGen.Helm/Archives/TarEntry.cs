namespace ChartGen.Helm.Archives;

/// <summary>What the headers of a tar entry say.</summary>
/// <param name="Name">The name, unchecked.</param>
/// <param name="Type">The type flag: 0 a file, 5 a folder, 1 and 2 links.</param>
/// <param name="Size">The length of the content in bytes, unchecked.</param>
internal sealed record TarEntry(string Name, char Type, long Size);
