using System.Text;
using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">The text; U+FFFD stands for what is none.</param>
/// <param name="Damage">The first place that is no text; null when all is.</param>
public sealed record LintText(string Text, TextFault? Damage)
{
    /// <summary>Decodes UTF-8, with or without a byte order mark. A NUL is no text: programs stop reading at it.</summary>
    public static LintText Decode(ReadOnlySpan<byte> content)
    {
        var bytes = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        var text = Encoding.UTF8.GetString(bytes);
        var at = text.IndexOf('\0', StringComparison.Ordinal);
        var what = "a NUL byte";
        if (at < 0 && !System.Text.Unicode.Utf8.IsValid(bytes))
        {
            at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
            what = "a byte that is no UTF-8";
        }

        if (at < 0)
        {
            return new LintText(text, null);
        }

        var line = text.AsSpan(0, at).Count('\n') + 1;
        var column = at - text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at));
        return new LintText(text, new TextFault(line, column, $"{what} stands here; allowed is a text in UTF-8"));
    }
}
