using System.Runtime.CompilerServices;

namespace ChartGen.Helm.Functions;

/// <summary>Long texts that were indented: the files that a chart puts into ConfigMaps are the same at each render.</summary>
internal static class IndentedTexts
{
    private const int ShortestText = 512;
    private const int LongestText = 16 * 1024;
    private const int Places = 64;

    private static readonly Entry?[] Kept = new Entry?[Places];

    /// <summary>What this very text gave before; null when that is not known.</summary>
    public static string? Find(string text, nint spaces, string before) =>
        IsKept(text) && Volatile.Read(ref Place(text)) is { } entry && ReferenceEquals(entry.Text, text) && entry.Spaces == spaces && entry.Before == before
            ? entry.Result
            : null;

    public static string Keep(string text, nint spaces, string before, string result)
    {
        if (IsKept(text) && result.Length <= 2 * LongestText)
        {
            Volatile.Write(ref Place(text), new Entry(text, spaces, before, result));
        }

        return result;
    }

    private static bool IsKept(string text) => text.Length is >= ShortestText and <= LongestText;

    private static ref Entry? Place(string text) => ref Kept[RuntimeHelpers.GetHashCode(text) & (Places - 1)];

    private sealed record Entry(string Text, nint Spaces, string Before, string Result);
}
