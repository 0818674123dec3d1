namespace ChartGen.Helm.Yaml.Syntax;

/// <content>The tokens that give a text its structure: blocks, flow collections, keys and values.</content>
internal sealed partial class YamlScanner
{
    private void SaveSimpleKey()
    {
        if (!simpleKeyAllowed)
        {
            return;
        }

        RemoveSimpleKey();
        var required = flowLevel == 0 && indent == input.Column;
        simpleKeys[^1] = new(true, required, NextNumber, input.Mark);
        levelByToken[NextNumber] = simpleKeys.Count - 1;
    }

    private void RemoveSimpleKey()
    {
        var key = simpleKeys[^1];
        if (key is { Possible: true, Required: true })
        {
            throw YamlSyntaxException.Scanning("could not find expected ':'", input.Mark, key.Mark);
        }

        if (key.Possible)
        {
            simpleKeys[^1] = key with { Possible = false };
            levelByToken.Remove(key.TokenNumber);
        }
    }

    private int NextNumber => taken + tokens.Count - head;

    private void RollIndent(int column, int number, YamlTokenKind kind, YamlMark mark)
    {
        if (flowLevel > 0 || indent >= column)
        {
            return;
        }

        indents.Add(indent);
        indent = column;
        if (indents.Count > MostLevels)
        {
            throw YamlSyntaxException.Scanning($"exceeded max depth of {MostLevels}", input.Mark, mark);
        }

        var token = new YamlToken(kind, mark, mark);
        Insert(number, token);
    }

    // A place that the parser has gone past is the end.
    private void Insert(int number, YamlToken token) =>
        tokens.Insert(number < taken ? tokens.Count : head + number - taken, token);

    private void UnrollIndent(int column)
    {
        while (flowLevel == 0 && indent > column)
        {
            tokens.Add(new(YamlTokenKind.BlockEnd, input.Mark, input.Mark));
            indent = indents[^1];
            indents.RemoveAt(indents.Count - 1);
        }
    }

    private void FetchStreamEnd()
    {
        input.FinishLine();
        UnrollIndent(-1);
        RemoveSimpleKey();
        simpleKeyAllowed = false;
        ended = true;
        tokens.Add(new(YamlTokenKind.StreamEnd, input.Mark, input.Mark));
    }

    private void FetchDirective()
    {
        UnrollIndent(-1);
        RemoveSimpleKey();
        simpleKeyAllowed = false;
        tokens.Add(ScanDirective());
    }

    private void FetchDocumentIndicator()
    {
        UnrollIndent(-1);
        RemoveSimpleKey();
        simpleKeyAllowed = false;
        Add(input.Current == '-' ? YamlTokenKind.DocumentStart : YamlTokenKind.DocumentEnd, 3);
    }

    private void FetchFlowStart()
    {
        SaveSimpleKey();
        simpleKeys.Add(new(false, false, NextNumber, input.Mark));
        flowLevel++;
        if (flowLevel > MostLevels)
        {
            throw YamlSyntaxException.Scanning($"exceeded max depth of {MostLevels}", input.Mark, input.Mark);
        }

        simpleKeyAllowed = true;
        Add(input.Current == '[' ? YamlTokenKind.FlowSequenceStart : YamlTokenKind.FlowMappingStart);
    }

    private void FetchFlowEnd()
    {
        RemoveSimpleKey();
        if (flowLevel > 0)
        {
            flowLevel--;
            levelByToken.Remove(simpleKeys[^1].TokenNumber);
            simpleKeys.RemoveAt(simpleKeys.Count - 1);
        }

        simpleKeyAllowed = false;
        Add(input.Current == ']' ? YamlTokenKind.FlowSequenceEnd : YamlTokenKind.FlowMappingEnd);
    }

    private void FetchFlowEntry()
    {
        RemoveSimpleKey();
        simpleKeyAllowed = true;
        Add(YamlTokenKind.FlowEntry);
    }

    private void FetchBlockEntry()
    {
        if (flowLevel == 0)
        {
            RequireAllowed("block sequence entries are not allowed in this context");
            RollIndent(input.Column, -1, YamlTokenKind.BlockSequenceStart, input.Mark);
        }

        RemoveSimpleKey();
        simpleKeyAllowed = true;
        Add(YamlTokenKind.BlockEntry);
    }

    private void FetchKey()
    {
        if (flowLevel == 0)
        {
            RequireAllowed("mapping keys are not allowed in this context");
            RollIndent(input.Column, -1, YamlTokenKind.BlockMappingStart, input.Mark);
        }

        RemoveSimpleKey();
        simpleKeyAllowed = flowLevel == 0;
        Add(YamlTokenKind.Key);
    }

    private void FetchValue()
    {
        if (IsStillPossible(simpleKeys.Count - 1))
        {
            var key = simpleKeys[^1];
            Insert(key.TokenNumber, new(YamlTokenKind.Key, key.Mark, key.Mark));
            RollIndent(key.Mark.Column, key.TokenNumber, YamlTokenKind.BlockMappingStart, key.Mark);
            simpleKeys[^1] = key with { Possible = false };
            levelByToken.Remove(key.TokenNumber);
            simpleKeyAllowed = false;
        }
        else
        {
            if (flowLevel == 0)
            {
                RequireAllowed("mapping values are not allowed in this context");
                RollIndent(input.Column, -1, YamlTokenKind.BlockMappingStart, input.Mark);
            }

            simpleKeyAllowed = flowLevel == 0;
        }

        Add(YamlTokenKind.Value);
    }

    private void RequireAllowed(string problem)
    {
        if (!simpleKeyAllowed)
        {
            throw YamlSyntaxException.Scanning(problem, input.Mark, input.Mark);
        }
    }

    private void Add(YamlTokenKind kind, int length = 1)
    {
        var start = input.Mark;
        input.Skip(length);
        tokens.Add(new(kind, start, input.Mark));
    }
}
