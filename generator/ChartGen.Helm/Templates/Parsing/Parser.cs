using ChartGen.Helm.Functions;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Parsing;

/// <summary>Parses a template's text as Go's text/template/parse does.</summary>
internal sealed class Parser
{
    private readonly TemplateSource source;
    private readonly TokenReader tokens;
    private readonly ExpressionParser expressions;
    private readonly Dictionary<string, Definition> definitions = new(StringComparer.Ordinal);
    private int rangeDepth;
    private int blockDepth;

    private Parser(TemplateSource source, IReadOnlySet<string>? unknown)
    {
        this.source = source;
        tokens = new TokenReader(source.Text);
        expressions = new ExpressionParser(source.Name, tokens, unknown);
    }

    /// <summary>Parses a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="unknown">Functions that it may not call.</param>
    /// <exception cref="ParseException">The text is not valid.</exception>
    public static ParsedText Parse(TemplateSource source, IReadOnlySet<string>? unknown = null)
    {
        var parser = new Parser(source, unknown);
        var root = new ListNode(parser.tokens.Peek().Position);
        parser.ParseFile(root);
        var main = parser.Define(source.Name, root);
        return new ParsedText(main, parser.definitions);
    }

    private void ParseFile(ListNode root)
    {
        while (tokens.Peek().Kind != TokenKind.End)
        {
            if (tokens.Peek().Kind == TokenKind.LeftDelimiter)
            {
                var delimiter = tokens.Next();
                if (tokens.NextNonSpace().Kind == TokenKind.KeywordDefine)
                {
                    ParseDefine();
                    continue;
                }

                tokens.Back(delimiter);
            }

            var node = ParseTextOrAction();
            if (node is EndNode)
            {
                throw expressions.Error($"unexpected {node}");
            }

            root.Add(node);
        }
    }

    private Definition Define(string name, ListNode root)
    {
        var definition = new Definition(name, source, root);
        if (!definitions.TryGetValue(name, out var other) || other.IsEmpty)
        {
            definitions[name] = definition;
        }
        else if (!definition.IsEmpty)
        {
            throw expressions.Error($"template: multiple definition of template {GoQuote.Quote(name)}");
        }

        return definition;
    }

    private void ParseDefine()
    {
        const string Context = "define clause";
        var token = tokens.NextNonSpace();
        var name = expressions.TemplateName(token, Context);
        expressions.Expect(TokenKind.RightDelimiter, Context);
        ParseBody(name, Context);
    }

    private void ParseBody(string name, string context)
    {
        var outer = (rangeDepth, expressions.Variables);
        (rangeDepth, expressions.Variables) = (0, new VariableNames());
        var (root, end) = ParseList();
        if (end.IsElse)
        {
            throw expressions.Error($"unexpected {end} in {context}");
        }

        Define(name, root);
        (rangeDepth, expressions.Variables) = outer;
    }

    private (ListNode List, EndNode End) ParseList()
    {
        if (++blockDepth > StackGuard.MaxParseDepth)
        {
            throw expressions.Error("blocks nest too deeply");
        }

        return StackGuard.Run(this, static parser =>
        {
            var list = new ListNode(parser.tokens.PeekNonSpace().Position);
            while (parser.tokens.PeekNonSpace().Kind != TokenKind.End)
            {
                var node = parser.ParseTextOrAction();
                if (node is EndNode end)
                {
                    parser.blockDepth--;
                    return (list, end);
                }

                list.Add(node);
            }

            throw parser.expressions.Error("unexpected EOF");
        });
    }

    private Node ParseTextOrAction()
    {
        var token = tokens.NextNonSpace();
        switch (token.Kind)
        {
            case TokenKind.Text:
                return new TextNode(token.Position, token.Value);
            case TokenKind.LeftDelimiter:
                expressions.ActionLine = token.Line;
                var node = ParseAction();
                expressions.ActionLine = 0;
                return node;
            default:
                throw expressions.Unexpected(token, "input");
        }
    }

    private Node ParseAction()
    {
        var token = tokens.NextNonSpace();
        switch (token.Kind)
        {
            case TokenKind.KeywordBlock:
                return ParseBlock();
            case TokenKind.KeywordBreak:
                CheckLoopControl("{{break}}");
                return new LoopControlNode(token.Position, Flow.Break);
            case TokenKind.KeywordContinue:
                CheckLoopControl("{{continue}}");
                return new LoopControlNode(token.Position, Flow.Continue);
            case TokenKind.KeywordElse:
                return ParseElse();
            case TokenKind.KeywordEnd:
                return new EndNode(expressions.Expect(TokenKind.RightDelimiter, "end").Position, isElse: false);
            case TokenKind.KeywordIf:
                return ParseControl("if");
            case TokenKind.KeywordRange:
                return ParseControl("range");
            case TokenKind.KeywordTemplate:
                return ParseTemplate();
            case TokenKind.KeywordWith:
                return ParseControl("with");
        }

        tokens.Back();
        var position = tokens.Peek().Position;
        return new ActionNode(position, expressions.Pipeline("command", TokenKind.RightDelimiter));
    }

    private void CheckLoopControl(string action)
    {
        var token = tokens.NextNonSpace();
        if (token.Kind != TokenKind.RightDelimiter)
        {
            throw expressions.Unexpected(token, action);
        }

        if (rangeDepth == 0)
        {
            throw expressions.Error($"{action} outside {{{{range}}}}");
        }
    }

    private EndNode ParseElse()
    {
        // "else if" and "else with" leave their keyword to whoever reads on.
        var next = tokens.PeekNonSpace();
        return next.Kind is TokenKind.KeywordIf or TokenKind.KeywordWith
            ? new EndNode(next.Position, isElse: true)
            : new EndNode(expressions.Expect(TokenKind.RightDelimiter, "else").Position, isElse: true);
    }

    private Node ParseControl(string keyword)
    {
        var mark = expressions.Variables.Count;
        var pipe = expressions.Pipeline(keyword, TokenKind.RightDelimiter);
        var isRange = keyword == "range";
        rangeDepth += isRange ? 1 : 0;
        var (list, end) = ParseList();
        rangeDepth -= isRange ? 1 : 0;
        ListNode? otherwise = null;
        if (end.IsElse)
        {
            var chained = keyword == "if" ? TokenKind.KeywordIf : keyword == "with" ? TokenKind.KeywordWith : TokenKind.Error;
            if (tokens.Peek().Kind == chained)
            {
                tokens.Next();
                otherwise = new ListNode(end.Position);
                otherwise.Add(StackGuard.Run((Parser: this, keyword), static state => state.Parser.ParseControl(state.keyword)));
            }
            else
            {
                (otherwise, end) = ParseList();
                if (end.IsElse)
                {
                    throw expressions.Error($"expected end; found {end}");
                }
            }
        }

        expressions.Variables.Truncate(mark);
        return isRange
            ? new RangeNode(pipe.Position, pipe, list, otherwise)
            : new BranchNode(pipe.Position, pipe, list, otherwise, setsDot: keyword == "with");
    }

    private TemplateNode ParseBlock()
    {
        const string Context = "block clause";
        var token = tokens.NextNonSpace();
        var name = expressions.TemplateName(token, Context);
        var pipe = expressions.Pipeline(Context, TokenKind.RightDelimiter);
        ParseBody(name, Context);
        return new TemplateNode(token.Position, name, pipe);
    }

    private TemplateNode ParseTemplate()
    {
        const string Context = "template clause";
        var token = tokens.NextNonSpace();
        var name = expressions.TemplateName(token, Context);
        PipeNode? pipe = null;
        if (tokens.NextNonSpace().Kind != TokenKind.RightDelimiter)
        {
            tokens.Back();
            pipe = expressions.Pipeline(Context, TokenKind.RightDelimiter);
        }

        return new TemplateNode(token.Position, name, pipe);
    }
}
