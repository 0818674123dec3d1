namespace ChartGen.Helm.Templates.Parsing;

/// <summary>Hands out tokens, up to three of which can be put back.</summary>
internal sealed class TokenReader(string text)
{
    private readonly Lexer lexer = new(text);
    private readonly Token[] tokens = new Token[3];
    private int putBack;

    /// <summary>The line that messages name: of the token that was read last, put back or not, as in Go.</summary>
    public int Line => tokens[0].Line;

    public Token Next()
    {
        if (putBack > 0)
        {
            putBack--;
        }
        else
        {
            tokens[0] = lexer.Next();
        }

        return tokens[putBack];
    }

    public void Back() => putBack++;

    /// <summary>Puts back the token read last and the one before it.</summary>
    public void Back(Token before)
    {
        tokens[1] = before;
        putBack = 2;
    }

    /// <summary>Puts back the token read last and the two before it, the earlier one first.</summary>
    public void Back(Token earlier, Token before)
    {
        tokens[1] = before;
        tokens[2] = earlier;
        putBack = 3;
    }

    public Token Peek()
    {
        if (putBack > 0)
        {
            return tokens[putBack - 1];
        }

        putBack = 1;
        tokens[0] = lexer.Next();
        return tokens[0];
    }

    public Token NextNonSpace()
    {
        Token token;
        do
        {
            token = Next();
        }
        while (token.Kind == TokenKind.Space);
        return token;
    }

    public Token PeekNonSpace()
    {
        var token = NextNonSpace();
        Back();
        return token;
    }
}
