using System.Text;

namespace ChartGen.Helm.Yaml.Syntax;

/// <content>Plain and block scalars.</content>
internal sealed partial class YamlScanner
{
    private readonly StringBuilder scalar = new();
    private readonly StringBuilder gap = new();
    private readonly StringBuilder trailingBreaks = new();
    private LineFold? fold;

    private YamlToken ScanPlainScalar()
    {
        var (start, end) = (input.Mark, input.Mark);
        var isFolded = false;
        var fold = Fold();
        while (!input.AtDocumentIndicator() && input.Current != '#')
        {
            var from = input.Index;
            SkipPlainWord();
            if (input.Index > from)
            {
                // What stands on one line is the text as it is.
                if (fold.LeadingBlanks && !isFolded)
                {
                    isFolded = true;
                    scalar.Clear().Append(input.Text, start.Index, end.Index - start.Index);
                }

                if (isFolded)
                {
                    fold.Join();
                    scalar.Append(input.Text, from, input.Index - from);
                }
                else
                {
                    fold.Clear();
                }

                end = input.Mark;
            }

            if (!input.AtBlank && !input.AtBreak)
            {
                break;
            }

            while (input.AtBlank || input.AtBreak)
            {
                if (fold.LeadingBlanks && input.Column < indent + 1 && input.Current == '\t')
                {
                    throw YamlSyntaxException.Scanning("found a tab character that violates indentation", input.Mark, start);
                }

                fold.Take();
            }

            if (flowLevel == 0 && input.Column < indent + 1)
            {
                break;
            }
        }

        simpleKeyAllowed |= fold.LeadingBlanks;
        return new(YamlTokenKind.Scalar, start, end, isFolded ? scalar.ToString() : input.Text[start.Index..end.Index]);
    }

    private void SkipPlainWord()
    {
        input.SkipWord();
        while (!input.IsBlankOrEnd(0) && !EndsPlain())
        {
            input.Skip();
            input.SkipWord();
        }
    }

    private LineFold Fold()
    {
        fold ??= new LineFold(input, scalar, gap, trailingBreaks);
        fold.Clear();
        return fold;
    }

    private bool EndsPlain() => input.Current switch
    {
        ':' => input.IsBlankOrEnd(1),
        ',' or '?' or '[' or ']' or '{' or '}' => flowLevel > 0,
        _ => false,
    };

    private YamlToken ScanBlockScalar()
    {
        var start = input.Mark;
        var literal = input.Current == '|';
        input.Skip();
        var (chomping, increment) = ScanBlockHeader(start);
        var column = increment == 0 ? 0 : Math.Max(indent, 0) + increment;
        scalar.Clear();
        trailingBreaks.Clear();
        var leadingBreak = '\0';
        var leadingBlank = false;
        var end = ScanBlockBreaks(ref column, start);
        while (input.Column == column && !input.AtEnd)
        {
            var trailingBlank = input.AtBlank;
            if (!literal && !leadingBlank && !trailingBlank && leadingBreak == '\n')
            {
                scalar.Append(trailingBreaks.Length == 0 ? " " : "");
            }
            else if (leadingBreak != '\0')
            {
                scalar.Append(leadingBreak);
            }

            scalar.Append(trailingBreaks);
            trailingBreaks.Clear();
            leadingBlank = input.AtBlank;
            TakeLine();
            leadingBreak = input.AtBreak ? input.TakeBreak() : '\0';
            end = ScanBlockBreaks(ref column, start);
        }

        if (chomping >= 0 && leadingBreak != '\0')
        {
            scalar.Append(leadingBreak);
        }

        if (chomping > 0)
        {
            scalar.Append(trailingBreaks);
        }

        return new(YamlTokenKind.Scalar, start, end, scalar.ToString(), "", literal ? YamlStyle.Literal : YamlStyle.Folded);
    }

    private void TakeLine()
    {
        var from = input.Index;
        input.SkipLine();
        scalar.Append(input.Text, from, input.Index - from);
    }

    private (int Chomping, int Increment) ScanBlockHeader(YamlMark start)
    {
        var (chomping, increment) = (0, 0);
        for (var i = 0; i < 2; i++)
        {
            if (chomping == 0 && input.Current is ('+' or '-'))
            {
                chomping = input.Current == '+' ? 1 : -1;
                input.Skip();
            }
            else if (increment == 0 && char.IsAsciiDigit(input.Current))
            {
                increment = input.Current - '0';
                if (increment == 0)
                {
                    throw YamlSyntaxException.Scanning("found an indentation indicator equal to 0", input.Mark, start);
                }

                input.Skip();
            }
        }

        SkipBlanks();
        FinishLine("did not find expected comment or line break", start);
        return (chomping, increment);
    }

    private YamlMark ScanBlockBreaks(ref int column, YamlMark start)
    {
        var end = input.Mark;
        var deepest = 0;
        while (true)
        {
            while ((column == 0 || input.Column < column) && input.Current == ' ')
            {
                input.Skip();
            }

            deepest = Math.Max(deepest, input.Column);
            if ((column == 0 || input.Column < column) && input.Current == '\t')
            {
                throw YamlSyntaxException.Scanning("found a tab character where an indentation space is expected", input.Mark, start);
            }

            if (!input.AtBreak)
            {
                break;
            }

            trailingBreaks.Append(input.TakeBreak());
            end = input.Mark;
        }

        if (column == 0)
        {
            column = Math.Max(deepest, Math.Max(indent + 1, 1));
        }

        return end;
    }
}
