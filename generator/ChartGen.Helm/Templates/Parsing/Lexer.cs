using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Parsing;

/// <summary>Divides a template's text into tokens, as the lexer of Go's text/template/parse does.</summary>
internal sealed partial class Lexer(string text)
{
    private const int EndOfText = -1;
    private const string Left = "{{";
    private const string Right = "}}";

    private string input = text;
    private int position;
    private int start;
    private int line = 1;
    private int startLine = 1;
    private int parentheses;
    private bool isInsideAction;

    public Token Next() => isInsideAction ? InsideAction() : OutsideAction();

    private static bool IsSpace(int unit) => unit is ' ' or '\t' or '\r' or '\n';

    private static bool IsAlphaNumeric(int rune) => rune switch
    {
        EndOfText => false,
        < 0x80 => char.IsAsciiLetterOrDigit((char)rune) || rune == '_',
        _ => Rune.TryCreate(rune, out var valid) && (Rune.IsLetter(valid) || Rune.GetUnicodeCategory(valid) == System.Globalization.UnicodeCategory.DecimalDigitNumber),
    };

    private Token OutsideAction()
    {
        while (true)
        {
            var found = input.IndexOf(Left, position, StringComparison.Ordinal);
            if (found < 0)
            {
                position = input.Length;
                return Emit(position > start ? TokenKind.Text : TokenKind.End);
            }

            if (found > position)
            {
                position = found;
                var end = position;
                if (HasLeftTrim(found + Left.Length))
                {
                    end = start + input.AsSpan(start, found - start).TrimEnd(" \t\r\n").Length;
                }

                position = end;
                var isEmpty = position == start;
                var token = Emit(TokenKind.Text);
                position = found;
                Ignore();
                if (!isEmpty)
                {
                    return token;
                }
            }

            if (LeftDelimiter() is { } result)
            {
                return result;
            }
        }
    }

    /// <summary>Reads what begins an action; null after a comment.</summary>
    private Token? LeftDelimiter()
    {
        position += Left.Length;
        var marker = HasLeftTrim(position) ? 2 : 0;
        if (string.CompareOrdinal(input, position + marker, "/*", 0, 2) == 0)
        {
            position += marker;
            Ignore();
            return Comment();
        }

        var token = Emit(TokenKind.LeftDelimiter);
        isInsideAction = true;
        position += marker;
        Ignore();
        parentheses = 0;
        return token;
    }

    private Token? Comment()
    {
        var end = input.IndexOf("*/", position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return Error("unclosed comment");
        }

        position = end + 2;
        if (!AtRightDelimiter(out var trims))
        {
            return Error("comment ends before closing delimiter");
        }

        position += Right.Length + (trims ? 2 : 0);
        if (trims)
        {
            SkipSpaces();
        }

        Ignore();
        return null;
    }

    private Token RightDelimiter(bool trims)
    {
        if (trims)
        {
            position += 2;
            Ignore();
        }

        position += Right.Length;
        var token = Emit(TokenKind.RightDelimiter);
        if (trims)
        {
            SkipSpaces();
            Ignore();
        }

        isInsideAction = false;
        return token;
    }

    private Token InsideAction()
    {
        if (AtRightDelimiter(out var trims))
        {
            return parentheses == 0 ? RightDelimiter(trims) : Error("unclosed left paren");
        }

        var rune = Read();
        switch (rune)
        {
            case EndOfText:
                return Error("unclosed action");
            case ' ' or '\t' or '\r' or '\n':
                return Spaces();
            case '=':
                return Emit(TokenKind.Assign);
            case ':':
                return Read() == '=' ? Emit(TokenKind.Declare) : Error("expected :=");
            case '|':
                return Emit(TokenKind.Pipe);
            case '"':
                return Quoted('"', TokenKind.String, "unterminated quoted string");
            case '\'':
                return Quoted('\'', TokenKind.CharConstant, "unterminated character constant");
            case '`':
                return RawString();
            case '$':
                return FieldOrVariable(TokenKind.Variable, TokenKind.Variable);
            case '.' when Peek() is not (>= '0' and <= '9') and not EndOfText:
                return FieldOrVariable(TokenKind.Field, TokenKind.Dot);
            case '.' or '+' or '-' or (>= '0' and <= '9'):
                position--;
                return Number();
            case '(':
                parentheses++;
                return Emit(TokenKind.LeftParenthesis);
            case ')':
                return --parentheses < 0 ? Error("unexpected right paren") : Emit(TokenKind.RightParenthesis);
            default:
                return IsAlphaNumeric(rune) ? Identifier()
                    : rune is >= ' ' and < 0x7F ? Emit(TokenKind.Char)
                    : Error($"unrecognized character in action: {GoQuote.Unicode(rune)}");
        }
    }

    private Token Spaces()
    {
        var first = position - 1;
        line = startLine;
        position = first;
        while (position < input.Length && IsSpace(input[position]))
        {
            line += input[position++] == '\n' ? 1 : 0;
        }

        // The space before a closing trim marker belongs to the marker.
        position--;
        var isMarker = AtRightDelimiter(out var trims) && trims;
        if (isMarker && position == first)
        {
            line = startLine;
            return RightDelimiter(trims);
        }

        if (!isMarker)
        {
            position++;
        }
        else if (input[position] == '\n')
        {
            line--;
        }

        return Emit(TokenKind.Space);
    }

    private Token Identifier()
    {
        var last = SkipAlphaNumeric();
        if (!AtTerminator())
        {
            return Error($"bad character {GoQuote.Unicode(last)}");
        }

        return Emit(input.AsSpan(start, position - start) switch
        {
            "block" => TokenKind.KeywordBlock,
            "break" => TokenKind.KeywordBreak,
            "continue" => TokenKind.KeywordContinue,
            "define" => TokenKind.KeywordDefine,
            "else" => TokenKind.KeywordElse,
            "end" => TokenKind.KeywordEnd,
            "if" => TokenKind.KeywordIf,
            "nil" => TokenKind.KeywordNil,
            "range" => TokenKind.KeywordRange,
            "template" => TokenKind.KeywordTemplate,
            "with" => TokenKind.KeywordWith,
            "true" or "false" => TokenKind.Bool,
            _ => TokenKind.Identifier,
        });
    }

    private Token FieldOrVariable(TokenKind kind, TokenKind alone)
    {
        if (AtTerminator())
        {
            return Emit(alone);
        }

        var last = SkipAlphaNumeric();
        return AtTerminator() ? Emit(kind) : Error($"bad character {GoQuote.Unicode(last)}");
    }

    private bool AtTerminator() =>
        Peek() is var unit && (IsSpace(unit) || unit is EndOfText or '.' or ',' or '|' or ':' or ')' or '('
            || IsRight(position));

    /// <summary>Goes on to what is no letter or digit; which that is.</summary>
    private int SkipAlphaNumeric()
    {
        while (true)
        {
            while (position < input.Length && (char.IsAsciiLetterOrDigit(input[position]) || input[position] == '_'))
            {
                position++;
            }

            if (!IsAlphaNumeric(Peek()))
            {
                return Peek();
            }

            Read();
        }
    }

    private void SkipSpaces()
    {
        while (position < input.Length && IsSpace(input[position]))
        {
            position++;
        }
    }

    private bool HasLeftTrim(int place) => place + 1 < input.Length && input[place] == '-' && IsSpace(input[place + 1]);

    private bool AtRightDelimiter(out bool trims)
    {
        trims = false;
        if (position >= input.Length || !(input[position] == '}' || IsSpace(input[position])))
        {
            return false;
        }

        trims = position + 1 < input.Length && input[position + 1] == '-' && IsSpace(input[position]) && IsRight(position + 2);
        return trims || IsRight(position);
    }

    private bool IsRight(int place) => place + 1 < input.Length && input[place] == '}' && input[place + 1] == '}';

    private int Peek()
    {
        if (position >= input.Length)
        {
            return EndOfText;
        }

        var unit = input[position];
        return unit < '\uD800' ? unit
            : char.IsHighSurrogate(unit) && position + 1 < input.Length ? char.ConvertToUtf32(unit, input[position + 1])
            : char.IsSurrogate(unit) ? Rune.ReplacementChar.Value
            : unit;
    }

    private int Read()
    {
        var rune = Peek();
        position += rune == EndOfText ? 0 : rune > 0xFFFF ? 2 : 1;
        line += rune == '\n' ? 1 : 0;
        return rune;
    }

    private Token Emit(TokenKind kind)
    {
        var value = kind switch
        {
            TokenKind.LeftDelimiter => Left,
            TokenKind.RightDelimiter => Right,
            _ when position - start == 1 && input[start] == ' ' => " ",
            _ => input[start..position],
        };
        if (kind == TokenKind.Text)
        {
            line += value.AsSpan().Count('\n');
        }

        var token = new Token(kind, start, value, startLine);
        start = position;
        startLine = line;
        return token;
    }

    private void Ignore()
    {
        line += input.AsSpan(start, position - start).Count('\n');
        start = position;
        startLine = line;
    }

    private Token Error(string message)
    {
        var token = new Token(TokenKind.Error, start, message, startLine);
        (input, start, position) = ("", 0, 0);
        return token;
    }
}
