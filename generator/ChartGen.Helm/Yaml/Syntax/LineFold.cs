using System.Text;

namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>Gathers the blanks and breaks between the words of a plain or quoted scalar and folds them.</summary>
internal sealed class LineFold
{
    private readonly YamlCharacters input;
    private readonly StringBuilder scalar;
    private readonly StringBuilder blanks;
    private readonly StringBuilder trailingBreaks;
    private char leadingBreak;

    public LineFold(YamlCharacters input, StringBuilder scalar, StringBuilder blanks, StringBuilder trailingBreaks)
    {
        (this.input, this.scalar, this.blanks, this.trailingBreaks) = (input, scalar, blanks, trailingBreaks);
    }

    /// <summary>Forgets what was gathered.</summary>
    public void Clear()
    {
        if (blanks.Length > 0)
        {
            blanks.Clear();
        }

        if (trailingBreaks.Length > 0)
        {
            trailingBreaks.Clear();
        }

        leadingBreak = '\0';
        LeadingBlanks = false;
    }

    /// <summary>Whether a line break was seen since the last word.</summary>
    public bool LeadingBlanks { get; private set; }

    /// <summary>A break that is escaped leaves nothing behind, yet the next line's indentation falls away.</summary>
    public void SwallowBreak()
    {
        LeadingBlanks = true;
        leadingBreak = '\0';
    }

    /// <summary>Takes the blank or the break at hand.</summary>
    public void Take()
    {
        if (!input.AtBreak)
        {
            if (!LeadingBlanks)
            {
                blanks.Append(input.Current);
            }

            input.Skip();
        }
        else if (LeadingBlanks)
        {
            trailingBreaks.Append(input.TakeBreak());
        }
        else
        {
            blanks.Clear();
            leadingBreak = input.TakeBreak();
            LeadingBlanks = true;
        }
    }

    /// <summary>Writes what was gathered, before the next word.</summary>
    public void Join()
    {
        if (!LeadingBlanks)
        {
            scalar.Append(blanks);
        }
        else if (leadingBreak == '\n')
        {
            _ = trailingBreaks.Length == 0 ? scalar.Append(' ') : scalar.Append(trailingBreaks);
        }
        else
        {
            _ = leadingBreak == '\0' ? scalar : scalar.Append(leadingBreak);
            scalar.Append(trailingBreaks);
        }

        Clear();
    }
}
