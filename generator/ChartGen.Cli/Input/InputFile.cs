using ChartGen.Helm.Yaml;

namespace ChartGen.Cli.Input;

/// <summary>A deployment file as it was read from the disk.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Content">Its bytes; one more than are allowed when it is longer.</param>
internal sealed record InputFile(string Name, byte[] Content)
{
    /// <summary>Reads a deployment file.</summary>
    /// <exception cref="UsageException">It cannot be opened.</exception>
    public static InputFile Read(string path) => Read(path, YamlLimits.Handwritten.Bytes);

    /// <summary>Reads a file of at most so many bytes, and one more of a longer one.</summary>
    /// <exception cref="UsageException">It cannot be opened.</exception>
    public static InputFile Read(string path, int mostBytes)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var most = mostBytes + 1;
            var size = stream.CanSeek ? (int)Math.Min(stream.Length + 1, most) : most;
            var content = new byte[size];
            var length = stream.ReadAtLeast(content, size, throwOnEndOfStream: false);
            return new InputFile(path, content[..length]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException(Directory.Exists(path)
                ? $"{path}: is a folder; name the files in it"
                : $"{path}: cannot be read: {Reason(e)}");
        }
    }

    private static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "permission denied",
        _ => e.Message,
    };
}
