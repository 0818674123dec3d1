namespace ChartGen.Helm.Yaml.Syntax;

/// <content>Sequences and mappings, in blocks and in flow.</content>
internal sealed partial class YamlComposer
{
    private YamlRawSequence BlockSequence(YamlRawSequence sequence)
    {
        var context = scanner.Peek().Start;
        scanner.Skip();
        while (scanner.PeekKind() == YamlTokenKind.BlockEntry)
        {
            sequence.Items.Add(BlockItem());
        }

        End(YamlTokenKind.BlockEnd, "did not find expected '-' indicator", context);
        return sequence;
    }

    private YamlRawSequence IndentlessSequence(YamlRawSequence sequence)
    {
        while (scanner.PeekKind() == YamlTokenKind.BlockEntry)
        {
            sequence.Items.Add(BlockItem(YamlTokenKind.Key, YamlTokenKind.Value));
        }

        return sequence;
    }

    private YamlRawNode BlockItem(params ReadOnlySpan<YamlTokenKind> alsoEmptyBefore)
    {
        var mark = scanner.Peek().End;
        scanner.Skip();
        var next = scanner.PeekKind();
        return next is YamlTokenKind.BlockEntry or YamlTokenKind.BlockEnd || alsoEmptyBefore.Contains(next)
            ? Empty(mark)
            : Node(block: true, indentlessSequence: false);
    }

    private YamlRawMapping BlockMapping(YamlRawMapping mapping)
    {
        var context = scanner.Peek().Start;
        scanner.Skip();
        while (scanner.PeekKind() == YamlTokenKind.Key)
        {
            mapping.Items.Add(BlockHalf());
            mapping.Items.Add(scanner.PeekKind() == YamlTokenKind.Value ? BlockHalf() : Empty(scanner.Peek().Start));
        }

        End(YamlTokenKind.BlockEnd, "did not find expected key", context);
        return mapping;
    }

    private YamlRawNode BlockHalf()
    {
        var mark = scanner.Peek().End;
        scanner.Skip();
        return scanner.PeekKind() is YamlTokenKind.Key or YamlTokenKind.Value or YamlTokenKind.BlockEnd
            ? Empty(mark)
            : Node(block: true, indentlessSequence: true);
    }

    private YamlRawSequence FlowSequence(YamlRawSequence sequence)
    {
        var context = scanner.Peek().Start;
        scanner.Skip();
        for (var first = true; scanner.PeekKind() != YamlTokenKind.FlowSequenceEnd; first = false)
        {
            if (!first)
            {
                End(YamlTokenKind.FlowEntry, "did not find expected ',' or ']'", context);
            }

            if (scanner.PeekKind() == YamlTokenKind.Key)
            {
                sequence.Items.Add(SinglePair());
            }
            else if (scanner.PeekKind() != YamlTokenKind.FlowSequenceEnd)
            {
                sequence.Items.Add(Node(block: false, indentlessSequence: false));
            }
            else
            {
                break;
            }
        }

        scanner.Skip();
        return sequence;
    }

    private YamlRawMapping SinglePair()
    {
        var mapping = new YamlRawMapping(scanner.Peek().Start);
        scanner.Skip();
        if (scanner.PeekKind() is YamlTokenKind.Value or YamlTokenKind.FlowEntry or YamlTokenKind.FlowSequenceEnd)
        {
            // libyaml drops the token that it should only have looked at.
            mapping.Items.Add(Empty(scanner.Peek().End));
            scanner.Skip();
        }
        else
        {
            mapping.Items.Add(Node(block: false, indentlessSequence: false));
        }

        mapping.Items.Add(FlowValue(YamlTokenKind.FlowSequenceEnd));
        return mapping;
    }

    private YamlRawMapping FlowMapping(YamlRawMapping mapping)
    {
        var context = scanner.Peek().Start;
        scanner.Skip();
        for (var first = true; scanner.PeekKind() != YamlTokenKind.FlowMappingEnd; first = false)
        {
            if (!first)
            {
                End(YamlTokenKind.FlowEntry, "did not find expected ',' or '}'", context);
            }

            if (scanner.PeekKind() == YamlTokenKind.Key)
            {
                scanner.Skip();
                var hasKey = scanner.PeekKind() is not (YamlTokenKind.Value or YamlTokenKind.FlowEntry or YamlTokenKind.FlowMappingEnd);
                mapping.Items.Add(hasKey ? Node(block: false, indentlessSequence: false) : Empty(scanner.Peek().Start));
                mapping.Items.Add(FlowValue(YamlTokenKind.FlowMappingEnd));
            }
            else if (scanner.PeekKind() != YamlTokenKind.FlowMappingEnd)
            {
                mapping.Items.Add(Node(block: false, indentlessSequence: false));
                mapping.Items.Add(Empty(scanner.Peek().Start));
            }
            else
            {
                break;
            }
        }

        scanner.Skip();
        return mapping;
    }

    private YamlRawNode FlowValue(YamlTokenKind end)
    {
        var token = scanner.Peek();
        if (token.Kind != YamlTokenKind.Value)
        {
            return Empty(token.Start);
        }

        scanner.Skip();
        var next = scanner.PeekKind();
        return next == YamlTokenKind.FlowEntry || next == end ? Empty(scanner.Peek().Start) : Node(block: false, indentlessSequence: false);
    }

    private void End(YamlTokenKind kind, string problem, YamlMark context)
    {
        var token = scanner.Peek();
        if (token.Kind != kind)
        {
            throw YamlSyntaxException.Parsing(problem, token.Start, context);
        }

        scanner.Skip();
    }
}
