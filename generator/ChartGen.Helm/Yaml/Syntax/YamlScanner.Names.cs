using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Yaml.Syntax;

/// <content>Directives, anchors, aliases and tags.</content>
internal sealed partial class YamlScanner
{
    private YamlToken ScanDirective()
    {
        var start = input.Mark;
        input.Skip();
        var name = TakeName();
        if (name.Length == 0)
        {
            throw YamlSyntaxException.Scanning("could not find expected directive name", input.Mark, start);
        }

        if (!input.IsBlankOrEnd(0))
        {
            throw YamlSyntaxException.Scanning("found unexpected non-alphabetical character", input.Mark, start);
        }

        var token = name switch
        {
            "YAML" => ScanVersion(start),
            "TAG" => ScanTagDirective(start),
            _ => throw YamlSyntaxException.Scanning("found unknown directive name", input.Mark, start),
        };
        SkipBlanks();
        FinishLine("did not find expected comment or line break", start);
        return token;
    }

    private YamlToken ScanVersion(YamlMark start)
    {
        SkipBlanks();
        var major = TakeVersionNumber(start);
        if (input.Current != '.')
        {
            throw YamlSyntaxException.Scanning("did not find expected digit or '.' character", input.Mark, start);
        }

        input.Skip();
        var minor = TakeVersionNumber(start);
        return new(YamlTokenKind.VersionDirective, start, input.Mark, major, minor);
    }

    private string TakeVersionNumber(YamlMark start)
    {
        var from = input.Index;
        while (char.IsAsciiDigit(input.Current))
        {
            input.Skip();
            if (input.Index - from > 2)
            {
                throw YamlSyntaxException.Scanning("found extremely long version number", input.Mark, start);
            }
        }

        return input.Index > from
            ? int.Parse(input.Text.AsSpan(from, input.Index - from), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : throw YamlSyntaxException.Scanning("did not find expected version number", input.Mark, start);
    }

    private YamlToken ScanTagDirective(YamlMark start)
    {
        SkipBlanks();
        var handle = ScanTagHandle(start, directive: true);
        if (!input.AtBlank)
        {
            throw YamlSyntaxException.Scanning("did not find expected whitespace", input.Mark, start);
        }

        SkipBlanks();
        var prefix = ScanTagUri("", start);
        return input.IsBlankOrEnd(0)
            ? new(YamlTokenKind.TagDirective, start, input.Mark, handle, prefix)
            : throw YamlSyntaxException.Scanning("did not find expected whitespace or line break", input.Mark, start);
    }

    private YamlToken ScanAnchor()
    {
        var start = input.Mark;
        var kind = input.Current == '*' ? YamlTokenKind.Alias : YamlTokenKind.Anchor;
        input.Skip();
        var name = TakeName();
        var closed = input.IsBlankOrEnd(0) || input.Current is '?' or ':' or ',' or ']' or '}' or '%' or '@' or '`';
        return name.Length > 0 && closed
            ? new(kind, start, input.Mark, name)
            : throw YamlSyntaxException.Scanning("did not find expected alphabetic or numeric character", input.Mark, start);
    }

    private YamlToken ScanTag()
    {
        var start = input.Mark;
        string handle, suffix;
        if (input.Peek(1) == '<')
        {
            input.Skip(2);
            (handle, suffix) = ("", ScanTagUri("", start));
            if (input.Current != '>')
            {
                throw YamlSyntaxException.Scanning("did not find the expected '>'", input.Mark, start);
            }

            input.Skip();
        }
        else
        {
            handle = ScanTagHandle(start, directive: false);
            if (handle is ['!', .., '!'])
            {
                suffix = ScanTagUri("", start);
            }
            else
            {
                suffix = ScanTagUri(handle, start);
                (handle, suffix) = suffix.Length == 0 ? ("", "!") : ("!", suffix);
            }
        }

        return input.IsBlankOrEnd(0)
            ? new(YamlTokenKind.Tag, start, input.Mark, handle, suffix)
            : throw YamlSyntaxException.Scanning("did not find expected whitespace or line break", input.Mark, start);
    }

    private string ScanTagHandle(YamlMark start, bool directive)
    {
        if (input.Current != '!')
        {
            throw YamlSyntaxException.Scanning("did not find expected '!'", input.Mark, start);
        }

        input.Skip();
        var name = TakeName();
        if (input.Current == '!')
        {
            input.Skip();
            return $"!{name}!";
        }

        return directive && name.Length > 0
            ? throw YamlSyntaxException.Scanning("did not find expected '!'", input.Mark, start)
            : $"!{name}";
    }

    private string ScanTagUri(string head, YamlMark start)
    {
        var uri = new StringBuilder(head.Length > 1 ? head[1..] : "");
        var any = head.Length > 0;
        while (YamlCharacters.IsNameCharacter(input.Current) || ";/?:@&=+$.,!~*'()[]%".Contains(input.Current, StringComparison.Ordinal))
        {
            any = true;
            if (input.Current == '%')
            {
                ScanUriEscapes(uri, start);
            }
            else
            {
                uri.Append(input.Current);
                input.Skip();
            }
        }

        return any ? uri.ToString() : throw YamlSyntaxException.Scanning("did not find expected tag URI", input.Mark, start);
    }

    private void ScanUriEscapes(StringBuilder uri, YamlMark start)
    {
        var bytes = new List<byte>();
        while (input.Current == '%' && char.IsAsciiHexDigit(input.Peek(1)) && char.IsAsciiHexDigit(input.Peek(2)))
        {
            bytes.Add(byte.Parse(input.Text.AsSpan(input.Index + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            input.Skip(3);
        }

        if (bytes.Count == 0)
        {
            throw YamlSyntaxException.Scanning("did not find URI escaped octet", input.Mark, start);
        }

        uri.Append(Encoding.UTF8.GetString([.. bytes]));
    }

    private string TakeName()
    {
        var from = input.Index;
        while (YamlCharacters.IsNameCharacter(input.Current))
        {
            input.Skip();
        }

        return input.Text[from..input.Index];
    }

    private void SkipBlanks()
    {
        while (input.AtBlank)
        {
            input.Skip();
        }
    }

    private void FinishLine(string problem, YamlMark start)
    {
        if (input.Current == '#')
        {
            input.SkipLine();
        }

        if (!input.AtBreakOrEnd)
        {
            throw YamlSyntaxException.Scanning(problem, input.Mark, start);
        }

        if (input.AtBreak)
        {
            input.SkipBreak();
        }
    }
}
