using System.Collections.Concurrent;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A chart reads the same file of JSON in many templates and many renders: a copy costs less than to parse it again.</summary>
internal static class ParsedJson
{
    private const int ShortestText = 256;
    private const int LongestText = 256 * 1024;
    private const int MaxTexts = 32;

    private static readonly ConcurrentDictionary<string, GoMap> Known = new(StringComparer.Ordinal);

    /// <summary>A copy of what the text gave before; null when it was not seen.</summary>
    public static GoMap? Find(string text) =>
        text.Length is >= ShortestText and <= LongestText && Known.TryGetValue(text, out var map) ? (GoMap)MergeFunctions.CopyValue(map)! : null;

    public static void Keep(string text, GoMap map)
    {
        if (text.Length is < ShortestText or > LongestText || map.IsNil)
        {
            return;
        }

        if (Known.Count >= MaxTexts)
        {
            Known.Clear();
        }

        Known[text] = (GoMap)MergeFunctions.CopyValue(map)!;
    }
}
