using System.Buffers;
using System.Text;

namespace ChartGen.Output;

/// <summary>
/// The SHA256SUMS file of a folder: what `sha256sum -c` reads (lines of comment begin with #), and by its first line the
/// sign that ChartGen wrote the folder.
/// </summary>
internal static class Checksums
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "SHA256SUMS";

    private const string Marker = "# Written by ChartGen";
    private const int HashLength = 64;
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    /// <summary>The file that lists the artifacts given, ordered by name.</summary>
    /// <param name="artifacts">The files of one folder.</param>
    /// <param name="many">Whether those of many folders are made in one call.</param>
    public static Artifact Of(IEnumerable<Artifact> artifacts, bool many = false)
    {
        var text = new StringBuilder(Marker)
            .Append(", which replaces this folder as a whole. To check it: sha256sum -c ")
            .Append(FileName)
            .Append('\n');
        Artifact[] sorted = [.. artifacts.OrderBy(a => a.Path, StringComparer.Ordinal)];
        var sums = new string[sorted.Length];
        if (many)
        {
            // The threads are busy with other folders.
            sums = Array.ConvertAll(sorted, a => SystemSha256.Of(a.Content));
        }
        else
        {
            Parallel.For(0, sorted.Length, i => sums[i] = Sha256Sum.Of(sorted[i].Content));
        }

        foreach (var (artifact, sum) in sorted.Zip(sums))
        {
            text.Append(sum).Append("  ").Append(artifact.Path).Append('\n');
        }

        return new Artifact(FileName, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Reads the hash of each file listed, by name; null when ChartGen did not write the text.</summary>
    public static IReadOnlyDictionary<string, string>? Parse(string text)
    {
        var lines = text.Split('\n');
        if (!lines[0].StartsWith(Marker, StringComparison.Ordinal))
        {
            return null;
        }

        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var valid = line.Length > HashLength + 2
                && line.AsSpan(0, HashLength).IndexOfAnyExcept(Hex) < 0
                && line[HashLength] == ' '
                && line[HashLength + 1] is ' ' or '*';
            if (!valid || line.AsSpan(HashLength + 2).IndexOfAny('/', '\\') >= 0)
            {
                return null;
            }

            hashes[line[(HashLength + 2)..]] = line[..HashLength];
        }

        return hashes;
    }
}
