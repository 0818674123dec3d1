using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>A line of the setup script that names directories.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Said">What it says.</param>
internal sealed record ScriptLine(int Number, ScriptText Said)
{
    // PATH_MAX of Linux. What looks for paths takes the square of a line's length.
    private const int LongestPath = 4096;

    private static readonly Memo<LintFile, IReadOnlyList<ScriptLine>> Known = new(Read);

    /// <summary>The line.</summary>
    public string Text => Said.Text;

    /// <summary>The absolute paths in it, braces such as {1..6} expanded, each with its column.</summary>
    public IReadOnlyList<(string Text, int Column)> Paths => Said.Paths;

    /// <summary>Whether it is a line for /etc/exports.</summary>
    public bool IsExport => Said.IsExport;

    /// <summary>The owner that it gives them, such as 1000:1000; null when it gives none.</summary>
    public string? Owner => Said.Owner;

    public static IReadOnlyList<ScriptLine> Of(LintFile script) => Known.Of(script);

    private static List<ScriptLine> Read(LintFile script)
    {
        var lines = new List<ScriptLine>();
        var number = 0;
        foreach (var range in script.Text.AsSpan().Split('\n'))
        {
            var line = script.Text.AsSpan()[range].TrimEnd('\r');
            number++;
            if (line.Length <= LongestPath && line.Contains('/') && !line.TrimStart().StartsWith('#') && Read(script, line) is { } said)
            {
                lines.Add(new ScriptLine(number, said));
            }
        }

        return lines;
    }

    private static ScriptText? Read(LintFile script, ReadOnlySpan<char> line) =>
        script.Memory is { } memory ? memory.Script.Of(line, ScriptText.Read) : ScriptText.Read(line.ToString());
}
