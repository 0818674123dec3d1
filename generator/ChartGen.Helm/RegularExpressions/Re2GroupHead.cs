namespace ChartGen.Helm.RegularExpressions;

/// <summary>What follows <c>(?</c>: a name, or flags.</summary>
internal sealed class Re2GroupHead(Re2Input input, int start, Re2Flags flags)
{
    /// <summary>False for flags that stand alone, such as <c>(?i)</c>, and hold to the end of the group around them.</summary>
    public bool OpensGroup { get; private set; } = true;

    /// <summary>The name of a named group.</summary>
    public string? Name { get; private set; }

    /// <summary>Reads to the end of the head; the flags inside the group.</summary>
    public Re2Flags Read()
    {
        input.Position++;
        if (input.StartsWith("P<") || input.Current == '<')
        {
            ReadName();
            return flags;
        }

        var isNegative = false;
        var hasFlag = false;
        while (!input.AtEnd)
        {
            switch (input.Next())
            {
                case 'i':
                    Switch(Re2Flags.IgnoreCase);
                    break;
                case 'm':
                    Switch(Re2Flags.MultiLine);
                    break;
                case 's':
                    Switch(Re2Flags.DotAll);
                    break;
                case 'U':
                    Switch(Re2Flags.Ungreedy);
                    break;
                case '-' when !isNegative:
                    isNegative = true;
                    hasFlag = false;
                    break;
                case (':' or ')') and var end when !isNegative || hasFlag:
                    OpensGroup = end == ':';
                    return flags;
                default:
                    throw Unsupported();
            }
        }

        throw Unsupported();

        void Switch(Re2Flags flag)
        {
            flags = isNegative ? flags & ~flag : flags | flag;
            hasFlag = true;
        }
    }

    private void ReadName()
    {
        input.Position += input.Current == 'P' ? 2 : 1;
        var name = input.Position;
        var end = input.Find(">");
        if (end < 0)
        {
            throw input.ErrorOfRest("invalid named capture", start);
        }

        input.Position = end + 1;
        var text = input.Text(name, end);
        if (text.Length == 0 || !text.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '_'))
        {
            throw input.Error("invalid named capture", start);
        }

        Name = text;
    }

    private FormatException Unsupported() => input.Error("invalid or unsupported Perl syntax", start);
}
