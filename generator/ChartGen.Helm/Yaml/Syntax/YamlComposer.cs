using System.Runtime.CompilerServices;

namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>Puts the tokens of a text's first document together to nodes, by libyaml's grammar.</summary>
internal sealed partial class YamlComposer
{
    private readonly YamlScanner scanner;
    private readonly int mostDepth;
    private readonly Dictionary<string, YamlRawNode> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> tagHandles = new(StringComparer.Ordinal);
    private int depth;

    private YamlComposer(string text, int mostDepth)
    {
        scanner = new YamlScanner(text);
        this.mostDepth = mostDepth;
    }

    /// <summary>The root of the first document; null when there is none. What follows the document is not read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">Where a second document begins.</param>
    /// <param name="mostDepth">The deepest nesting that is read.</param>
    public static YamlRawNode? Compose(string text, out YamlMark? next, int mostDepth = 10_000)
    {
        var composer = new YamlComposer(text, mostDepth);
        var root = composer.Document();
        next = composer.scanner.PeekKind() == YamlTokenKind.StreamEnd ? null : composer.scanner.Peek().Start;
        return root;
    }

    /// <summary>The root of the first document; null when there is none.</summary>
    public static YamlRawNode? Compose(string text, int mostDepth = 10_000) => new YamlComposer(text, mostDepth).Document();

    private YamlRawNode? Document()
    {
        scanner.Peek();
        scanner.Skip();
        if (scanner.PeekKind() == YamlTokenKind.StreamEnd)
        {
            return null;
        }

        var isExplicit = scanner.PeekKind() is YamlTokenKind.VersionDirective or YamlTokenKind.TagDirective or YamlTokenKind.DocumentStart;
        Directives();
        if (isExplicit)
        {
            Require(YamlTokenKind.DocumentStart, "did not find expected <document start>");
            var token = scanner.Peek();
            if (token.Kind is YamlTokenKind.VersionDirective or YamlTokenKind.TagDirective or YamlTokenKind.DocumentStart
                or YamlTokenKind.DocumentEnd or YamlTokenKind.StreamEnd)
            {
                return Empty(token.Start);
            }
        }

        var root = Node(block: true, indentlessSequence: false);
        if (scanner.PeekKind() == YamlTokenKind.DocumentEnd)
        {
            scanner.Skip();
        }

        return root;
    }

    private void Require(YamlTokenKind kind, string problem)
    {
        var token = scanner.Peek();
        if (token.Kind != kind)
        {
            throw YamlSyntaxException.Parsing(problem, token.Start);
        }

        scanner.Skip();
    }

    private void Directives()
    {
        var versions = 0;
        while (scanner.Peek() is { Kind: YamlTokenKind.VersionDirective or YamlTokenKind.TagDirective } token)
        {
            if (token.Kind == YamlTokenKind.TagDirective)
            {
                if (!tagHandles.TryAdd(token.Text, token.Suffix))
                {
                    throw YamlSyntaxException.Parsing("found duplicate %TAG directive", token.Start);
                }
            }
            else if (versions++ > 0)
            {
                throw YamlSyntaxException.Parsing("found duplicate %YAML directive", token.Start);
            }
            else if (token is not { Text: "1", Suffix: "1" })
            {
                throw YamlSyntaxException.Parsing("found incompatible YAML document", token.Start);
            }

            scanner.Skip();
        }

        tagHandles.TryAdd("!", "!");
        tagHandles.TryAdd("!!", "tag:yaml.org,2002:");
    }

    private YamlRawNode Node(bool block, bool indentlessSequence)
    {
        var token = scanner.Peek();
        if (token.Kind == YamlTokenKind.Alias)
        {
            scanner.Skip();
            return anchors.TryGetValue(token.Text, out var target)
                ? new YamlRawAlias(token.Start, token.Text, target)
                : throw YamlSyntaxException.WithoutLine($"unknown anchor '{token.Text}' referenced", token.Start);
        }

        var start = token.Start;
        var (anchor, tag) = Properties(start);
        if (++depth > mostDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw YamlSyntaxException.Scanning($"exceeded max depth of {Math.Min(depth, mostDepth)}", start, start);
        }

        var node = Content(block, indentlessSequence, start, anchor, tag);
        depth--;
        return node;
    }

    private (string? Anchor, string? Tag) Properties(YamlMark start)
    {
        string? anchor = null;
        string? tag = null;
        while (scanner.Peek() is { Kind: YamlTokenKind.Anchor or YamlTokenKind.Tag } token)
        {
            if (token.Kind == YamlTokenKind.Anchor ? anchor is not null : tag is not null)
            {
                break;
            }

            if (token.Kind == YamlTokenKind.Anchor)
            {
                anchor = token.Text;
            }
            else
            {
                tag = token.Text.Length == 0
                    ? token.Suffix
                    : tagHandles.TryGetValue(token.Text, out var prefix)
                        ? prefix + token.Suffix
                        : throw YamlSyntaxException.Parsing("found undefined tag handle", token.Start, start);
            }

            scanner.Skip();
        }

        return (anchor, tag);
    }

    private YamlRawNode Content(bool block, bool indentlessSequence, YamlMark start, string? anchor, string? tag)
    {
        var token = scanner.Peek();
        switch (token.Kind)
        {
            case YamlTokenKind.BlockEntry when indentlessSequence:
                return IndentlessSequence(Anchored(new YamlRawSequence(start) { Tag = tag ?? "" }, anchor));
            case YamlTokenKind.Scalar:
                scanner.Skip();
                var isImplicit = (string.IsNullOrEmpty(tag) && token.Style == YamlStyle.Plain) || tag == "!";
                return Anchored(new YamlRawScalar(start, token.Text, isImplicit, token.Style) { Tag = tag ?? "" }, anchor);
            case YamlTokenKind.FlowSequenceStart:
                return FlowSequence(Anchored(new YamlRawSequence(start) { Tag = tag ?? "" }, anchor));
            case YamlTokenKind.FlowMappingStart:
                return FlowMapping(Anchored(new YamlRawMapping(start) { Tag = tag ?? "" }, anchor));
            case YamlTokenKind.BlockSequenceStart when block:
                return BlockSequence(Anchored(new YamlRawSequence(start) { Tag = tag ?? "" }, anchor));
            case YamlTokenKind.BlockMappingStart when block:
                return BlockMapping(Anchored(new YamlRawMapping(start) { Tag = tag ?? "" }, anchor));
            case var _ when anchor is not null || !string.IsNullOrEmpty(tag):
                return Anchored(new YamlRawScalar(start, "", string.IsNullOrEmpty(tag), YamlStyle.Plain) { Tag = tag ?? "" }, anchor);
            default:
                throw YamlSyntaxException.Parsing("did not find expected node content", token.Start, start);
        }
    }

    private T Anchored<T>(T node, string? anchor)
        where T : YamlRawNode
    {
        if (anchor is not null)
        {
            anchors[anchor] = node;
        }

        return node;
    }

    private static YamlRawScalar Empty(YamlMark at) => new(at, "", Implicit: true, YamlStyle.Plain);
}
