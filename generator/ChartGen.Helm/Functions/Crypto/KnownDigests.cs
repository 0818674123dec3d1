using System.Collections.Concurrent;

namespace ChartGen.Helm.Functions;

/// <summary>Checksums of long texts: charts take them of their configuration files at each render.</summary>
internal static class KnownDigests
{
    private const int ShortestText = 256;
    private const int LongestText = 64 * 1024;
    private const int MaxTexts = 64;

    private static readonly ConcurrentDictionary<(string Algorithm, string Text), string> Known = new(new SampleComparer());

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

    // A few characters tell the few texts apart; the rest is compared.
    private sealed class SampleComparer : IEqualityComparer<(string Algorithm, string Text)>
    {
        public bool Equals((string Algorithm, string Text) x, (string Algorithm, string Text) y) => x.Algorithm == y.Algorithm && x.Text == y.Text;

        public int GetHashCode((string Algorithm, string Text) key)
        {
            var hash = default(HashCode);
            hash.Add(key.Algorithm.Length);
            hash.Add(key.Text.Length);
            for (var i = 0; i < 32; i++)
            {
                hash.Add(key.Text[(int)((long)i * key.Text.Length / 32)]);
            }

            return hash.ToHashCode();
        }
    }
}
