using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Parsing;

/// <summary>A piece of a template's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins, in characters of the text.</param>
/// <param name="Value">Its text; the message of an error.</param>
/// <param name="Line">The line where it begins, from 1.</param>
internal readonly record struct Token(TokenKind Kind, int Position, string Value, int Line)
{
    /// <summary>As Go shows it in messages.</summary>
    public override string ToString() => Kind switch
    {
        TokenKind.End => "EOF",
        TokenKind.Error => Value,
        > TokenKind.Keyword => $"<{Value}>",
        _ when GoText.ByteCount(Value) > 10 => GoQuote.Quote(FirstRunes(Value, 10)) + "...",
        _ => GoQuote.Quote(Value),
    };

    private static string FirstRunes(string text, int count)
    {
        var end = 0;
        for (; end < text.Length && count > 0; count--)
        {
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        }

        return text[..end];
    }
}
