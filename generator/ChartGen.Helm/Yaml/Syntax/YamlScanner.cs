using System.Runtime.InteropServices;

namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>
/// Cuts a YAML text into tokens as libyaml does in its Go port, which Helm reads with; own, because Helm's verdict on a
/// broken text and the words it refuses it with are part of what a render must give.
/// </summary>
internal sealed partial class YamlScanner
{
    private const int MostLevels = 10_000;
    private const int LongestSimpleKey = 1024;

    private readonly YamlCharacters input;
    private readonly List<YamlToken> tokens = [];
    private readonly List<int> indents = [];
    private readonly List<SimpleKey> simpleKeys = [default];

    // Which level's key a token may become; libyaml's Go port forgets some, and what it reports then depends on it.
    private readonly Dictionary<int, int> levelByToken = [];
    private int head;
    private int taken;
    private int indent = -1;
    private int flowLevel;
    private bool simpleKeyAllowed = true;
    private bool ended;

    public YamlScanner(string text)
    {
        RefuseUnprintable(text);
        input = new YamlCharacters(text);
        tokens.Add(new(YamlTokenKind.StreamStart, input.Mark, input.Mark));
    }

    /// <summary>The next token, left where it is.</summary>
    public YamlToken Peek()
    {
        FetchMore();
        return tokens[head];
    }

    public YamlTokenKind PeekKind()
    {
        FetchMore();
        return CollectionsMarshal.AsSpan(tokens)[head].Kind;
    }

    /// <summary>Takes the token that was peeked at.</summary>
    public void Skip()
    {
        head++;
        taken++;
        if (head == tokens.Count)
        {
            tokens.Clear();
            head = 0;
        }
    }

    private void FetchMore()
    {
        while (head == tokens.Count || HeadMayBecomeKey())
        {
            FetchNext();
        }
    }

    private bool HeadMayBecomeKey() => levelByToken.Count > 0 && levelByToken.TryGetValue(taken, out var level) && IsStillPossible(level);

    private bool IsStillPossible(int i)
    {
        var key = simpleKeys[i];
        if (!key.Possible)
        {
            return false;
        }

        if (key.Mark.Line >= input.Line && key.Mark.Index + LongestSimpleKey >= input.Index)
        {
            return true;
        }

        if (key.Required)
        {
            throw YamlSyntaxException.Scanning("could not find expected ':'", input.Mark, key.Mark);
        }

        simpleKeys[i] = key with { Possible = false };
        return false;
    }

    private void FetchNext()
    {
        if (ended)
        {
            throw YamlSyntaxException.WithoutLine("the text ends here", input.Mark);
        }

        SkipToToken();
        UnrollIndent(input.Column);
        if (input.AtEnd)
        {
            FetchStreamEnd();
        }
        else if (input.Column == 0 && input.Current == '%')
        {
            FetchDirective();
        }
        else if (input.AtDocumentIndicator())
        {
            FetchDocumentIndicator();
        }
        else
        {
            FetchContent();
        }
    }

    private void FetchContent()
    {
        var flow = flowLevel > 0;
        switch (input.Current)
        {
            case '[' or '{':
                FetchFlowStart();
                break;
            case ']' or '}':
                FetchFlowEnd();
                break;
            case ',':
                FetchFlowEntry();
                break;
            case '-' when input.IsBlankOrEnd(1):
                FetchBlockEntry();
                break;
            case '?' when flow || input.IsBlankOrEnd(1):
                FetchKey();
                break;
            case ':' when flow || input.IsBlankOrEnd(1):
                FetchValue();
                break;
            case '*' or '&' or '!':
                SaveSimpleKey();
                simpleKeyAllowed = false;
                tokens.Add(input.Current == '!' ? ScanTag() : ScanAnchor());
                break;
            case '|' or '>' when !flow:
                RemoveSimpleKey();
                simpleKeyAllowed = true;
                tokens.Add(ScanBlockScalar());
                break;
            case '\'' or '"':
                SaveSimpleKey();
                simpleKeyAllowed = false;
                tokens.Add(ScanQuotedScalar());
                break;
            default:
                FetchPlain(flow);
                break;
        }
    }

    private void FetchPlain(bool flow)
    {
        var c = input.Current;
        var begins = c is not ('-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`')
            || (c == '-' && input.Peek(1) is not (' ' or '\t'))
            || (!flow && c is ('?' or ':') && !input.IsBlankOrEnd(1));
        if (!begins || input.IsBlankOrEnd(0))
        {
            throw YamlSyntaxException.Scanning("found character that cannot start any token", input.Mark, input.Mark);
        }

        SaveSimpleKey();
        simpleKeyAllowed = false;
        tokens.Add(ScanPlainScalar());
    }

    private void SkipToToken()
    {
        while (true)
        {
            if (input.Column == 0 && input.Current == '\uFEFF')
            {
                input.Skip();
            }

            while (input.Current == ' ' || (input.Current == '\t' && (flowLevel > 0 || !simpleKeyAllowed)))
            {
                input.Skip();
            }

            if (input.Current == '#')
            {
                input.SkipLine();
            }

            if (!input.AtBreak)
            {
                return;
            }

            input.SkipBreak();
            simpleKeyAllowed |= flowLevel == 0;
        }
    }

    private static void RefuseUnprintable(string text)
    {
        var bad = UnprintableText.FirstIndex(text);
        if (bad >= 0)
        {
            throw YamlSyntaxException.WithoutLine(UnprintableText.ProblemOf(text, bad), UnprintableText.MarkOf(text, bad));
        }
    }
}
