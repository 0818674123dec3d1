using System.Globalization;
using System.Security;
using System.Text;

namespace ChartGen.RealTools.Tests.Documentation;

/// <summary>Draws what a terminal showed as an SVG: lines beginning with <c>$ </c> are commands, all others what they printed.</summary>
internal static class TerminalPicture
{
    private const int Columns = 104;
    private const int CharacterWidth = 8;
    private const int LineHeight = 20;
    private const int Top = 46;

    public static string Draw(string title, IEnumerable<string> lines)
    {
        var rows = lines.SelectMany(Wrap).ToArray();
        var width = (Columns * CharacterWidth) + 40;
        var height = Top + (rows.Length * LineHeight) + 16;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="title">
            <title id="title">{SecurityElement.Escape(title)}</title>
            <style>
            text {"{"} font: 13.3px ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d5dde5; white-space: pre; {"}"}
            .command {"{"} fill: #ffffff; font-weight: 600; {"}"}
            .prompt {"{"} fill: #3cc8bb; {"}"}
            .error {"{"} fill: #ff8a80; {"}"}
            .warning {"{"} fill: #f2c14e; {"}"}
            .note {"{"} fill: #8fb8ff; {"}"}
            </style>
            <rect width="{width}" height="{height}" rx="10" fill="#0f1720" stroke="#3d4650"/>
            <circle cx="22" cy="20" r="6" fill="#ff5f57"/><circle cx="42" cy="20" r="6" fill="#febc2e"/><circle cx="62" cy="20" r="6" fill="#28c840"/>

            """);
        for (var i = 0; i < rows.Length; i++)
        {
            var (style, text) = rows[i];
            var prompt = style == "command" ? "<tspan class=\"prompt\">$</tspan>" : "";
            var rest = prompt.Length > 0 ? text[1..] : text;
            if (text.Length > 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"20\" y=\"{Top + 8 + (i * LineHeight)}\">{prompt}{SecurityElement.Escape(rest)}</text>\n");
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Breaks a line where a terminal would, all its parts in the style of the whole.</summary>
    private static IEnumerable<(string Style, string Text)> Wrap(string line)
    {
        var style = StyleOf(line);
        yield return (style, line[..Math.Min(line.Length, Columns)]);
        for (var at = Columns; at < line.Length; at += Columns)
        {
            yield return (style == "command" ? "" : style, line[at..Math.Min(line.Length, at + Columns)]);
        }
    }

    private static string StyleOf(string line) => line switch
    {
        _ when line.StartsWith("$ ", StringComparison.Ordinal) => "command",
        _ when line.Contains(": error ", StringComparison.Ordinal) => "error",
        _ when line.Contains(": warning ", StringComparison.Ordinal) => "warning",
        _ when line.Contains(": note ", StringComparison.Ordinal) => "note",
        _ => "output",
    };
}
