namespace ChartGen.Texts;

/// <summary>A chart source cannot be read or rendered: a mistake in the folder given with --chart-src.</summary>
public sealed class TextSourceException(string file, string reason) : Exception($"{file}: {reason}")
{
    /// <summary>The file below the sources.</summary>
    public string File { get; } = file;

    /// <summary>What is wrong.</summary>
    public string Reason { get; } = reason;
}
