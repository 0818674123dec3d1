using System.Buffers;

namespace ChartGen.Helm.Yaml;

/// <summary>
/// Reads YAML texts of which many differ in a few words alone, as those of many deployments do: such a text is not read
/// anew, but its tree is that of an earlier one with these words in it. May be used by several threads at once.
/// </summary>
/// <param name="limits">How much is read.</param>
/// <param name="most">How many texts are kept, at least 1: the oldest goes when another comes that is like none.</param>
/// <param name="isOneFile">Whether all texts are of a file of one name: then trees share all that is the same in them.</param>
public sealed class YamlMemory(YamlLimits limits, int most = 4, bool isOneFile = false)
{
    // Some of them end a line to YAML, and to nobody else.
    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\r\u0085\u2028\u2029");

    private (string Text, int Lines, YamlNode Root)[] kept = [];

    /// <summary>Reads the first document of a text, as <see cref="YamlReader"/> does.</summary>
    /// <param name="file">The name for locations.</param>
    /// <param name="text">The text.</param>
    public YamlReading Read(string file, string text)
    {
        var count = text.AsSpan().Count('\n');
        foreach (var (known, lines, root) in Volatile.Read(ref kept))
        {
            if (lines == count && YamlRevision.Of(known, root, text, file) is { } revised)
            {
                return new YamlReading(revised, []);
            }
        }

        var reading = YamlReader.Read(file, text, limits);
        if (reading is { Root: { } read, Problems.Count: 0 } && !text.AsSpan().ContainsAny(OtherLineEnds))
        {
            // No name is kept when the next text stands in another file.
            Keep(text, count, isOneFile ? read : YamlRevision.Of(text, read, text, "")!);
        }

        return reading;
    }

    private void Keep(string text, int lines, YamlNode root)
    {
        var before = Volatile.Read(ref kept);
        Interlocked.CompareExchange(ref kept, [(text, lines, root), .. before.AsSpan(0, Math.Min(before.Length, most - 1))], before);
    }
}
