using Xunit;

namespace ChartGen.Testing;

/// <summary>Compares a text with a committed golden file; a difference is written beside it as .received.</summary>
public static class Snapshot
{
    /// <summary>
    /// Fails when <paramref name="actual"/> is not the golden file's text. CHARTGEN_ACCEPT_SNAPSHOTS=1 accepts the new
    /// text, but never under CI.
    /// </summary>
    public static void Matches(string goldenFile, string actual)
    {
        var received = goldenFile + ".received";
        var expected = File.Exists(goldenFile) ? File.ReadAllText(goldenFile) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        var accept = Environment.GetEnvironmentVariable("CHARTGEN_ACCEPT_SNAPSHOTS") == "1"
            && Environment.GetEnvironmentVariable("CI") is null;
        Directory.CreateDirectory(Path.GetDirectoryName(goldenFile)!);
        File.WriteAllText(accept ? goldenFile : received, actual);
        if (!accept)
        {
            Assert.Fail($"{goldenFile} is not what was made now; see {Path.GetFileName(received)}.");
        }
    }
}
