using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Yaml.Go;

/// <content>Scalars in each style.</content>
internal sealed partial class YamlEmitter
{
    /// <summary>Writes a string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="simpleKey">Whether it is a key that must stand on one line.</param>
    public void WriteString(string text, bool simpleKey)
    {
        var traits = ScalarTraits.Of(text);
        var outer = Indent;
        Indent = DeeperIndent(flow: true, indentless: false);
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            Write(text, traits.BlockAllowed && !simpleKey ? Syntax.YamlStyle.Literal : Syntax.YamlStyle.DoubleQuoted, simpleKey);
        }
        else if (!YamlResolution.IsPlainText(text) || Base60.IsMatch(text) || (simpleKey && traits.Multiline))
        {
            Write(text, Syntax.YamlStyle.DoubleQuoted, simpleKey);
        }
        else
        {
            var style = traits.PlainAllowed ? Syntax.YamlStyle.Plain : traits.SingleQuotedAllowed ? Syntax.YamlStyle.SingleQuoted : Syntax.YamlStyle.DoubleQuoted;
            Write(text, style, simpleKey);
        }

        Indent = outer;
    }

    /// <summary>Writes a number, a boolean or null.</summary>
    public void WriteWord(string text)
    {
        var outer = Indent;
        Indent = DeeperIndent(flow: true, indentless: false);
        WritePlain(text, mayFold: false);
        Indent = outer;
    }

    private void Write(string text, Syntax.YamlStyle style, bool simpleKey)
    {
        switch (style)
        {
            case Syntax.YamlStyle.Plain:
                WritePlain(text, !simpleKey);
                break;
            case Syntax.YamlStyle.SingleQuoted:
                WriteSingleQuoted(text, !simpleKey);
                break;
            case Syntax.YamlStyle.Literal:
                WriteLiteral(text);
                break;
            default:
                WriteDoubleQuoted(text, !simpleKey);
                break;
        }
    }

    private void WritePlain(string text, bool mayFold)
    {
        if (!afterWhitespace)
        {
            Put(' ');
        }

        var spaces = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                if (mayFold && !spaces && column > Width && text[i + 1] != ' ')
                {
                    WriteIndent();
                }
                else
                {
                    Put(' ');
                }

                spaces = true;
            }
            else
            {
                Put(text[i]);
                inIndention = false;
                spaces = false;
            }
        }

        afterWhitespace = false;
        inIndention = false;
    }

    private void WriteSingleQuoted(string text, bool mayFold)
    {
        WriteIndicator("'", needsWhitespace: true);
        var (spaces, breaks) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ')
            {
                if (mayFold && !spaces && column > Width && i > 0 && i < text.Length - 1 && text[i + 1] != ' ')
                {
                    WriteIndent();
                }
                else
                {
                    Put(c);
                }

                spaces = true;
            }
            else if (Syntax.YamlCharacters.IsBreak(c))
            {
                if (!breaks && c == '\n')
                {
                    PutBreak();
                }

                WriteBreak(c);
                (inIndention, breaks) = (true, true);
            }
            else
            {
                if (breaks)
                {
                    WriteIndent();
                }

                if (c == '\'')
                {
                    Put(c);
                }

                Put(c);
                inIndention = false;
                (spaces, breaks) = (false, false);
            }
        }

        WriteIndicator("'", needsWhitespace: false);
        afterWhitespace = false;
        inIndention = false;
    }

    private void WriteDoubleQuoted(string text, bool mayFold)
    {
        WriteIndicator("\"", needsWhitespace: true);
        var spaces = false;

        // go-yaml looks for a byte order mark at the start of the text whichever character it is at.
        var all = text.StartsWith('\uFEFF');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (all || !YamlPrintable.IsPrintable(c) || Syntax.YamlCharacters.IsBreak(c) || c is '"' or '\\')
            {
                i += WriteEscape(text, i) - 1;
                spaces = false;
            }
            else if (c == ' ')
            {
                if (mayFold && !spaces && column > Width && i > 0 && i < text.Length - 1)
                {
                    WriteIndent();
                    if (text[i + 1] == ' ')
                    {
                        Put('\\');
                    }
                }
                else
                {
                    Put(c);
                }

                spaces = true;
            }
            else
            {
                Put(c);
                spaces = false;
            }
        }

        WriteIndicator("\"", needsWhitespace: false);
        afterWhitespace = false;
        inIndention = false;
    }

    // How many UTF-16 units were escaped.
    private int WriteEscape(string text, int i)
    {
        Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
        var escape = rune.Value switch
        {
            0 => "0",
            7 => "a",
            8 => "b",
            9 => "t",
            10 => "n",
            11 => "v",
            12 => "f",
            13 => "r",
            0x1B => "e",
            '"' => "\"",
            '\\' => "\\",
            0x85 => "N",
            0xA0 => "_",
            0x2028 => "L",
            0x2029 => "P",
            <= 0xFF => "x" + rune.Value.ToString("X2", CultureInfo.InvariantCulture),
            <= 0xFFFF => "u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
            _ => "U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture),
        };
        Put('\\');
        output.Append(escape);
        column += escape.Length;
        return length;
    }

    private void WriteLiteral(string text)
    {
        WriteIndicator("|", needsWhitespace: true);
        if (text[0] == ' ' || Syntax.YamlCharacters.IsBreak(text[0]))
        {
            WriteIndicator("2", needsWhitespace: false);
        }

        if (!Syntax.YamlCharacters.IsBreak(text[^1]))
        {
            WriteIndicator("-", needsWhitespace: false);
        }
        else if (text.Length == 1 || Syntax.YamlCharacters.IsBreak(text[^2]))
        {
            WriteIndicator("+", needsWhitespace: false);
        }

        PutBreak();
        (inIndention, afterWhitespace) = (true, true);
        var breaks = true;
        foreach (var c in text)
        {
            if (Syntax.YamlCharacters.IsBreak(c))
            {
                WriteBreak(c);
                (inIndention, breaks) = (true, true);
                continue;
            }

            if (breaks)
            {
                WriteIndent();
            }

            Put(c);
            (inIndention, breaks) = (false, false);
        }
    }
}
