using System.Text;
using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">The text; U+FFFD stands for what is none.</param>
/// <param name="Damage">The first place that is no text; null when all is.</param>
/// <param name="HasMark">Whether the bytes begin with a byte order mark, which is not in the text.</param>
public sealed record LintText(string Text, TextFault? Damage, bool HasMark)
{
    /// <summary>
    /// What is wrong with it as a file of a kind: a byte order mark is a word to HAProxy, exportfs, mosquitto and the shell,
    /// which do not know it (seen with HAProxy 2.6.12).
    /// </summary>
    public TextFault? DamageOf(LintKind kind) =>
        Damage ?? (HasMark && (kind is LintKind.HaProxy or LintKind.Exports or LintKind.Mosquitto or LintKind.SetupScript)
            ? new TextFault(1, 1, "a byte order mark stands here, which the program that reads the file takes for a word; allowed is a text in UTF-8 without it")
            : null);

    /// <summary>Decodes UTF-8, with or without a byte order mark. A NUL is no text: programs stop reading at it.</summary>
    public static LintText Decode(ReadOnlySpan<byte> content)
    {
        var hasMark = content.StartsWith(Encoding.UTF8.Preamble);
        var bytes = hasMark ? content[Encoding.UTF8.Preamble.Length..] : content;
        var text = Encoding.UTF8.GetString(bytes);
        var at = text.IndexOf('\0', StringComparison.Ordinal);
        var what = "a NUL byte";
        if (at < 0 && text.Contains('\uFFFD', StringComparison.Ordinal) && !System.Text.Unicode.Utf8.IsValid(bytes))
        {
            at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
            what = "a byte that is no UTF-8";
        }

        if (at < 0)
        {
            return new LintText(text, null, hasMark);
        }

        var line = text.AsSpan(0, at).Count('\n') + 1;
        var column = at - text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at));
        return new LintText(text, new TextFault(line, column, $"{what} stands here; allowed is a text in UTF-8"), hasMark);
    }
}
