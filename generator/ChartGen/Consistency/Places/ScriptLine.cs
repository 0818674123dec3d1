using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>A line of the setup script that names directories.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Said">What it says.</param>
internal sealed record ScriptLine(int Number, ScriptText Said)
{
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
        var said = script.Memory is { } memory ? memory.Script.Of(script.Text) : TextLines.Read(script.Text, ScriptText.Read);
        var lines = new List<ScriptLine>();
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] is { } line)
            {
                lines.Add(new ScriptLine(i + 1, line));
            }
        }

        return lines;
    }
}
