using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Parsing;

/// <content>Strings, characters and numbers.</content>
internal sealed partial class Lexer
{
    private Token Quoted(char quote, TokenKind kind, string unterminated)
    {
        while (true)
        {
            var stop = input.AsSpan(position).IndexOfAny(quote, '\\', '\n');
            position = stop < 0 ? input.Length : position + stop;
            var unit = Read();
            if (unit == '\\')
            {
                unit = Read() is EndOfText or '\n' ? EndOfText : 0;
            }

            if (unit is EndOfText or '\n')
            {
                return Error(unterminated);
            }

            if (unit == quote)
            {
                return Emit(kind);
            }
        }
    }

    private Token RawString()
    {
        while (true)
        {
            switch (Read())
            {
                case EndOfText:
                    return Error("unterminated raw quoted string");
                case '`':
                    return Emit(TokenKind.RawString);
            }
        }
    }

    private Token Number()
    {
        if (!ScanNumber())
        {
            return Error($"bad number syntax: {GoQuote.Quote(input[start..position])}");
        }

        if (Peek() is not ('+' or '-'))
        {
            return Emit(TokenKind.Number);
        }

        return ScanNumber() && input[position - 1] == 'i'
            ? Emit(TokenKind.Complex)
            : Error($"bad number syntax: {GoQuote.Quote(input[start..position])}");
    }

    private bool ScanNumber()
    {
        Accept("+-");
        var digits = "0123456789_";
        if (Accept("0"))
        {
            digits = Accept("xX") ? "0123456789abcdefABCDEF_" : Accept("oO") ? "01234567_" : Accept("bB") ? "01_" : digits;
        }

        AcceptRun(digits);
        if (Accept("."))
        {
            AcceptRun(digits);
        }

        if ((digits.Length == 11 && Accept("eE")) || (digits.Length == 23 && Accept("pP")))
        {
            Accept("+-");
            AcceptRun("0123456789_");
        }

        Accept("i");
        if (!IsAlphaNumeric(Peek()))
        {
            return true;
        }

        Read();
        return false;
    }

    private bool Accept(string valid)
    {
        if (position >= input.Length || !valid.Contains(input[position], StringComparison.Ordinal))
        {
            return false;
        }

        position++;
        return true;
    }

    private void AcceptRun(string valid)
    {
        while (Accept(valid))
        {
        }
    }
}
