using System.Numerics;
using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Parsing;

/// <summary>Reads number and character constants by the rules of Go's text/template/parse.</summary>
internal static class NumberParser
{
    public static (NumberNode Number, string? Error) Parse(Token token)
    {
        var text = token.Value;
        var number = new NumberNode(token.Position, text);
        switch (token.Kind)
        {
            case TokenKind.CharConstant:
                return Character(number, text);
            case TokenKind.Complex:
                return Complex(number, text);
        }

        if (text.EndsWith('i') && GoNumbers.ParseFloat(text.AsSpan(0, text.Length - 1), out var imaginary) == NumberError.None)
        {
            number.SetComplex(new Complex(0, imaginary));
            return (number, null);
        }

        return (number, Real(number, text));
    }

    private static (NumberNode Number, string? Error) Character(NumberNode number, string text)
    {
        if (!GoQuote.TryUnquoteCharacter(text.AsSpan(1), text[0], out var rune, out var length))
        {
            return (number, "invalid syntax");
        }

        if (text[(length + 1)..] != "'")
        {
            return (number, $"malformed character constant: {text}");
        }

        number.SetInteger(rune);
        return (number, null);
    }

    private static (NumberNode Number, string? Error) Complex(NumberNode number, string text)
    {
        var sign = text.LastIndexOfAny(['+', '-']);
        if (text[sign - 1] is 'e' or 'E' or 'p' or 'P')
        {
            sign = text.LastIndexOfAny(['+', '-'], sign - 1);
        }

        if (sign <= 0
            || GoNumbers.ParseFloat(text.AsSpan(0, sign), out var real) != NumberError.None
            || GoNumbers.ParseFloat(text.AsSpan(sign, text.Length - sign - 1), out var imaginary) != NumberError.None)
        {
            return (number, "expected complex number");
        }

        number.SetComplex(new Complex(real, imaginary));
        return (number, null);
    }

    private static string? Real(NumberNode number, string text)
    {
        var isUnsigned = GoNumbers.ParseUint(text, 0, 64, out var unsigned) == NumberError.None;
        if (GoNumbers.ParseInt(text, 0, 64, out var signed) == NumberError.None)
        {
            number.SetInteger(signed);
            return null;
        }

        if (isUnsigned)
        {
            number.SetUnsigned(unsigned);
            return null;
        }

        if (GoNumbers.ParseFloat(text, out var real) != NumberError.None)
        {
            return $"illegal number syntax: {GoQuote.Quote(text)}";
        }

        if (text.AsSpan().IndexOfAny(".eEpP") < 0)
        {
            return $"integer overflow: {GoQuote.Quote(text)}";
        }

        number.SetFloat(real);
        return null;
    }
}
