using System.Collections.Concurrent;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A chart reads the same file of JSON in many templates and many renders: a copy, made where it is used, costs less than to parse it again.</summary>
internal static class ParsedJson
{
    private const int ShortestText = 256;
    private const int LongestText = 256 * 1024;
    private const int MaxTexts = 32;

    private static readonly ConcurrentDictionary<string, GoMap> Known = new(StringComparer.Ordinal);

    // Most often it is the very same text again: then it need not be looked at.
    private static KeyValuePair<string, GoMap>[] latest = [];

    /// <summary>A copy of what the text gave before; null when it was not seen.</summary>
    public static GoMap? Find(string text)
    {
        if (text.Length is < ShortestText or > LongestText)
        {
            return null;
        }

        if (Volatile.Read(ref latest) is [var (known, tree)] && ReferenceEquals(known, text))
        {
            return tree.LazyCopy();
        }

        if (!Known.TryGetValue(text, out var map))
        {
            return null;
        }

        Volatile.Write(ref latest, [new(text, map)]);
        return map.LazyCopy();
    }

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
