using System.Globalization;

namespace ChartGen.Helm.Yaml.Syntax;

/// <content>Quoted scalars.</content>
internal sealed partial class YamlScanner
{
    private YamlToken ScanQuotedScalar()
    {
        var start = input.Mark;
        var quote = input.Current;
        input.Skip();
        scalar.Clear();
        var fold = Fold();
        while (true)
        {
            if (input.AtDocumentIndicator())
            {
                throw YamlSyntaxException.Scanning("found unexpected document indicator", input.Mark, start);
            }

            if (input.AtEnd)
            {
                throw YamlSyntaxException.Scanning("found unexpected end of stream", input.Mark, start);
            }

            TakeQuotedWord(quote, fold, start);
            if (input.Current == quote)
            {
                break;
            }

            while (input.AtBlank || input.AtBreak)
            {
                fold.Take();
            }

            fold.Join();
        }

        input.Skip();
        return new(YamlTokenKind.Scalar, start, input.Mark, scalar.ToString(), "", quote == '\'' ? YamlStyle.SingleQuoted : YamlStyle.DoubleQuoted);
    }

    private void TakeQuotedWord(char quote, LineFold fold, YamlMark start)
    {
        while (!input.IsBlankOrEnd(0))
        {
            var c = input.Current;
            if (quote == '\'' && c == '\'' && input.Peek(1) == '\'')
            {
                scalar.Append('\'');
                input.Skip(2);
            }
            else if (c == quote)
            {
                return;
            }
            else if (quote == '"' && c == '\\' && YamlCharacters.IsBreak(input.Peek(1)))
            {
                input.Skip();
                input.SkipBreak();
                fold.SwallowBreak();
                return;
            }
            else if (quote == '"' && c == '\\')
            {
                TakeEscape(start);
            }
            else
            {
                var from = input.Index;
                input.Skip();
                input.SkipWord();
                scalar.Append(input.Text, from, input.Index - from);
            }
        }
    }

    private void TakeEscape(YamlMark start)
    {
        var digits = 0;
        switch (input.Peek(1))
        {
            case '0':
                scalar.Append('\0');
                break;
            case 'a':
                scalar.Append('\a');
                break;
            case 'b':
                scalar.Append('\b');
                break;
            case 't' or '\t':
                scalar.Append('\t');
                break;
            case 'n':
                scalar.Append('\n');
                break;
            case 'v':
                scalar.Append('\v');
                break;
            case 'f':
                scalar.Append('\f');
                break;
            case 'r':
                scalar.Append('\r');
                break;
            case 'e':
                scalar.Append('\u001B');
                break;
            case ' ' or '"' or '\'' or '/' or '\\':
                scalar.Append(input.Peek(1));
                break;
            case 'N':
                scalar.Append('\u0085');
                break;
            case '_':
                scalar.Append('\u00A0');
                break;
            case 'L':
                scalar.Append('\u2028');
                break;
            case 'P':
                scalar.Append('\u2029');
                break;
            case 'x':
                digits = 2;
                break;
            case 'u':
                digits = 4;
                break;
            case 'U':
                digits = 8;
                break;
            default:
                throw YamlSyntaxException.Scanning("found unknown escape character", input.Mark, start);
        }

        input.Skip(2);
        if (digits > 0)
        {
            TakeCodePoint(digits, start);
        }
    }

    private void TakeCodePoint(int digits, YamlMark start)
    {
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(input.Peek(i)))
            {
                throw YamlSyntaxException.Scanning("did not find expected hexdecimal number", input.Mark, start);
            }
        }

        var value = uint.Parse(input.Text.AsSpan(input.Index, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        if (value is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF)
        {
            throw YamlSyntaxException.Scanning("found invalid Unicode character escape code", input.Mark, start);
        }

        scalar.Append(char.ConvertFromUtf32((int)value));
        input.Skip(digits);
    }
}
