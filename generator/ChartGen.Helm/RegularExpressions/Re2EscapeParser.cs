using System.Globalization;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>Reads what a backslash begins.</summary>
internal sealed class Re2EscapeParser(Re2Input input)
{
    /// <summary>The class that stands here, such as \d or \p{L}; null when it is something else.</summary>
    public RuneSet? TryClass(bool ignoreCase)
    {
        var letter = input.Peek(1);
        RuneSet? set = letter switch
        {
            'd' or 'D' => RuneClasses.Digits,
            'w' or 'W' => RuneClasses.Words,
            's' or 'S' => RuneClasses.Spaces,
            'p' or 'P' => Unicode(ignoreCase),
            _ => null,
        };
        if (set is not null && letter is not ('p' or 'P'))
        {
            input.Position += 2;
            set = ignoreCase ? RuneFolding.Fold(set) : set;
        }

        return letter is 'D' or 'W' or 'S' or 'P' ? set!.Not() : set;
    }

    /// <summary>The character that an escape stands for.</summary>
    public int Character()
    {
        var start = input.Position++;
        if (input.AtEnd)
        {
            throw new FormatException("error parsing regexp: trailing backslash at end of expression: ``");
        }

        var letter = input.Next();
        switch (letter)
        {
            case >= '1' and <= '7' when input.Current is < '0' or > '7':
                break;
            case >= '0' and <= '7':
                return Octal(letter - '0');
            case 'x':
                return Hexadecimal(start);
            case 'a':
                return 7;
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return 11;
            case < 0x80 when !char.IsAsciiLetterOrDigit((char)letter):
                return letter;
        }

        throw input.Error("invalid escape sequence", start);
    }

    private int Octal(int value)
    {
        for (var digits = 1; digits < 3 && input.Current is >= '0' and <= '7'; digits++)
        {
            value = (value * 8) + input.Next() - '0';
        }

        return value;
    }

    private int Hexadecimal(int start)
    {
        var isBraced = input.TryTake('{');
        var value = 0;
        var digits = 0;
        while (!input.AtEnd && (isBraced || digits < 2))
        {
            var unit = input.Next();
            if (isBraced && unit == '}' && digits > 0)
            {
                return value;
            }

            if (unit > 'f' || !char.IsAsciiHexDigit((char)unit))
            {
                throw input.Error("invalid escape sequence", start);
            }

            value = (value * 16) + int.Parse(((char)unit).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            digits++;
            if (value > RuneSet.Last)
            {
                throw input.Error("invalid escape sequence", start);
            }
        }

        return !isBraced && digits == 2 ? value : throw input.Error("invalid escape sequence", start);
    }

    private RuneSet Unicode(bool ignoreCase)
    {
        var start = input.Position;
        input.Position += 2;
        string name;
        if (input.TryTake('{'))
        {
            var end = input.Find("}");
            if (end < 0)
            {
                throw input.ErrorOfRest("invalid character class range", start);
            }

            name = input.Text(input.Position, end);
            input.Position = end + 1;
        }
        else
        {
            name = input.AtEnd ? "" : input.Text(input.Position, ++input.Position);
        }

        var isNegated = name.StartsWith('^');
        var set = RuneClasses.Unicode(isNegated ? name[1..] : name) ?? throw input.Error("invalid character class range", start);
        set = ignoreCase ? RuneFolding.Fold(set) : set;
        return isNegated ? set.Not() : set;
    }
}
