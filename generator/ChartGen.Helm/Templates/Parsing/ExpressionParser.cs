using ChartGen.Helm.Functions;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Parsing;

/// <summary>Parses what stands inside an action: pipelines, commands, operands.</summary>
internal sealed class ExpressionParser(string parseName, TokenReader tokens, IReadOnlySet<string>? unknown)
{
    private const int MaxParentheses = 10_000;
    private const int MaxCommands = 100_000;

    private int parentheses;

    public VariableNames Variables { get; set; } = new();

    /// <summary>The line where the action began; 0 outside of one.</summary>
    public int ActionLine { get; set; }

    public ParseException Error(string message) => new($"template: {parseName}:{tokens.Line}: {message}", tokens.Line);

    public ParseException Unexpected(Token token, string context)
    {
        if (token.Kind != TokenKind.Error)
        {
            return Error($"unexpected {token} in {context}");
        }

        var extra = "";
        if (ActionLine != 0 && ActionLine != token.Line)
        {
            extra = $" in action started at {parseName}:{ActionLine}";
            if (token.Value.EndsWith(" action", StringComparison.Ordinal))
            {
                extra = extra[" in action".Length..];
            }
        }

        return Error(token + extra);
    }

    public Token Expect(TokenKind kind, string context)
    {
        var token = tokens.NextNonSpace();
        return token.Kind == kind ? token : throw Unexpected(token, context);
    }

    public string TemplateName(Token token, string context) => token.Kind is TokenKind.String or TokenKind.RawString
        ? GoQuote.Unquote(token.Value) ?? throw Error("invalid syntax")
        : throw Unexpected(token, context);

    public PipeNode Pipeline(string context, TokenKind end)
    {
        var pipe = new PipeNode(tokens.PeekNonSpace().Position);
        ReadDeclarations(pipe, context);
        while (true)
        {
            var token = tokens.NextNonSpace();
            if (token.Kind == end)
            {
                Check(pipe, context);
                return pipe;
            }

            if (!BeginsOperand(token.Kind))
            {
                throw Unexpected(token, context);
            }

            tokens.Back();
            pipe.Commands.Add(Command());
            if (pipe.Commands.Count > MaxCommands)
            {
                throw Error("pipeline too long");
            }
        }
    }

    private static bool BeginsOperand(TokenKind kind) => kind is TokenKind.Bool or TokenKind.CharConstant or TokenKind.Complex
        or TokenKind.Dot or TokenKind.Field or TokenKind.Identifier or TokenKind.Number or TokenKind.KeywordNil
        or TokenKind.RawString or TokenKind.String or TokenKind.Variable or TokenKind.LeftParenthesis;

    private void ReadDeclarations(PipeNode pipe, string context)
    {
        while (tokens.PeekNonSpace() is { Kind: TokenKind.Variable } variable)
        {
            tokens.Next();
            var after = tokens.Peek();
            var next = tokens.PeekNonSpace();
            var isList = next.Kind == TokenKind.Char && next.Value == ",";
            if (!isList && next.Kind is not (TokenKind.Assign or TokenKind.Declare))
            {
                if (after.Kind == TokenKind.Space)
                {
                    tokens.Back(variable, after);
                }
                else
                {
                    tokens.Back(variable);
                }

                return;
            }

            tokens.NextNonSpace();
            pipe.Declarations.Add(new VariableNode(variable.Position, variable.Value));
            Variables.Add(variable.Value);
            if (!isList)
            {
                pipe.IsAssignment = next.Kind == TokenKind.Assign;
                return;
            }

            if (context != "range" || pipe.Declarations.Count >= 2)
            {
                throw Error($"too many declarations in {context}");
            }

            if (tokens.PeekNonSpace().Kind is not (TokenKind.Variable or TokenKind.RightDelimiter or TokenKind.RightParenthesis))
            {
                throw Error("range can only initialize variables");
            }
        }
    }

    private void Check(PipeNode pipe, string context)
    {
        if (pipe.Commands.Count == 0)
        {
            throw Error($"missing value for {context}");
        }

        for (var i = 1; i < pipe.Commands.Count; i++)
        {
            if (pipe.Commands[i].Arguments[0].IsConstant)
            {
                throw Error($"non executable command in pipeline stage {i + 1}");
            }
        }
    }

    private CommandNode Command()
    {
        var command = new CommandNode(tokens.PeekNonSpace().Position);
        while (true)
        {
            tokens.PeekNonSpace();
            if (Operand() is { } operand)
            {
                command.Arguments.Add(operand);
            }

            var token = tokens.Next();
            switch (token.Kind)
            {
                case TokenKind.Space:
                    continue;
                case TokenKind.RightDelimiter or TokenKind.RightParenthesis:
                    tokens.Back();
                    break;
                case TokenKind.Pipe:
                    break;
                default:
                    throw Unexpected(token, "operand");
            }

            return command.Arguments.Count > 0 ? command : throw Error("empty command");
        }
    }

    private OperandNode? Operand()
    {
        var term = Term();
        if (term is null || tokens.Peek().Kind != TokenKind.Field)
        {
            return term;
        }

        var position = tokens.Peek().Position;
        var fields = new List<string>();
        while (tokens.Peek().Kind == TokenKind.Field)
        {
            fields.Add(string.Intern(tokens.Next().Value[1..]));
        }

        return term switch
        {
            FieldNode field => new FieldNode(position, [.. field.Names, .. fields]),
            VariableNode variable => new VariableNode(position, variable.Name, [.. variable.Fields, .. fields]),
            { IsConstant: true } => throw Error($"unexpected . after term {GoQuote.Quote(term.ToString()!)}"),
            _ => new ChainNode(position, term, [.. fields]),
        };
    }

    private OperandNode? Term()
    {
        var token = tokens.NextNonSpace();
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return unknown?.Contains(token.Value) != true && FunctionTable.Find(token.Value) is { } function
                    ? new IdentifierNode(token.Position, function)
                    : throw Error($"function {GoQuote.Quote(token.Value)} not defined");
            case TokenKind.Dot:
                return new DotNode(token.Position);
            case TokenKind.KeywordNil:
                return new NilNode(token.Position);
            case TokenKind.Variable:
                return Variables.Contains(token.Value)
                    ? new VariableNode(token.Position, token.Value)
                    : throw Error($"undefined variable {GoQuote.Quote(token.Value)}");
            case TokenKind.Field:
                return new FieldNode(token.Position, [string.Intern(token.Value[1..])]);
            case TokenKind.Bool:
                return new BoolNode(token.Position, token.Value == "true");
            case TokenKind.CharConstant or TokenKind.Complex or TokenKind.Number:
                return NumberParser.Parse(token) switch
                {
                    (var number, null) => number,
                    (_, var error) => throw Error(error),
                };
            case TokenKind.LeftParenthesis:
                return Parenthesized();
            case TokenKind.String or TokenKind.RawString:
                return GoQuote.Unquote(token.Value) is { } text ? new StringNode(token.Position, token.Value, text) : throw Error("invalid syntax");
            default:
                tokens.Back();
                return null;
        }
    }

    private PipeNode Parenthesized()
    {
        if (parentheses >= MaxParentheses)
        {
            throw Error("max expression depth exceeded");
        }

        parentheses++;
        var pipe = StackGuard.Run(this, static parser => parser.Pipeline("parenthesized pipeline", TokenKind.RightParenthesis));
        parentheses--;
        return pipe;
    }
}
