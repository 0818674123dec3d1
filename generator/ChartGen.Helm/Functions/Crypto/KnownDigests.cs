using System.Collections.Concurrent;

namespace ChartGen.Helm.Functions;

/// <summary>Checksums of long texts: charts take them of their configuration files at each render.</summary>
internal static class KnownDigests
{
    private const int ShortestText = 256;
    private const int LongestText = 64 * 1024;
    private const int MaxTexts = 64;

    private static readonly ConcurrentDictionary<(string Algorithm, string Text), string> Known = new();

    public static string Of(string algorithm, string text, Func<string, string> digest)
    {
        if (text.Length is < ShortestText or > LongestText)
        {
            return digest(text);
        }

        if (Known.TryGetValue((algorithm, text), out var known))
        {
            return known;
        }

        if (Known.Count >= MaxTexts)
        {
            Known.Clear();
        }

        return Known[(algorithm, text)] = digest(text);
    }
}
