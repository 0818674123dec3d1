using System.Globalization;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>Reads the syntax of RE2 as Go's regexp package does (golang.org/s/re2syntax).</summary>
internal sealed class Re2Parser
{
    private const int MaxDepth = 1000;
    private const int MaxRepeat = 1000;

    private readonly string source;
    private readonly Re2Input input;
    private readonly Re2EscapeParser escapes;
    private readonly List<string?> groups = [];
    private Re2Flags flags;
    private int depth;

    public Re2Parser(string source)
    {
        this.source = source;
        input = new Re2Input(source);
        escapes = new Re2EscapeParser(input);
    }

    /// <summary>The names of the groups in order; null for those without.</summary>
    public IReadOnlyList<string?> Groups => groups;

    public Re2Node Parse()
    {
        var node = ParseChoice();
        return input.AtEnd ? node : throw new FormatException($"error parsing regexp: unexpected ): `{source}`");
    }

    private Re2Node ParseChoice()
    {
        if (++depth > MaxDepth)
        {
            throw new FormatException($"error parsing regexp: expression nests too deeply: `{source}`");
        }

        var parts = new List<Re2Node> { ParseSequence() };
        while (input.TryTake('|'))
        {
            parts.Add(ParseSequence());
        }

        depth--;
        return parts is [var only] ? only : new Re2Node.Choice(parts);
    }

    private Re2Node.Sequence ParseSequence()
    {
        var parts = new List<Re2Node>();
        var lastRepeat = -1;
        while (!input.AtEnd && input.Current is not ('|' or ')'))
        {
            var start = input.Position;
            if (TryReadRepeat(out var minimum, out var maximum))
            {
                Repeat(parts, start, lastRepeat, minimum, maximum);
                lastRepeat = start;
            }
            else
            {
                lastRepeat = -1;
                ParsePart(parts);
            }
        }

        return new Re2Node.Sequence(parts);
    }

    private void Repeat(List<Re2Node> parts, int start, int lastRepeat, int minimum, int? maximum)
    {
        var end = input.Position;
        var isLazy = input.TryTake('?') != flags.HasFlag(Re2Flags.Ungreedy);
        if (lastRepeat >= 0)
        {
            throw input.Error("invalid nested repetition operator", lastRepeat);
        }

        if (parts.Count == 0)
        {
            throw input.Error("missing argument to repetition operator", start);
        }

        var repeat = new Re2Node.Repeat(parts[^1], minimum, maximum, isLazy);
        if (minimum > MaxRepeat || maximum > MaxRepeat || minimum > maximum || Copies(repeat) > MaxRepeat)
        {
            throw input.Error("invalid repeat count", start, end);
        }

        parts[^1] = repeat;
    }

    private static long Copies(Re2Node node) => node switch
    {
        Re2Node.Repeat repeat => Math.Min(int.MaxValue, Math.Max(1, repeat.Maximum ?? repeat.Minimum) * Copies(repeat.Part)),
        Re2Node.Sequence sequence => sequence.Parts.Select(Copies).DefaultIfEmpty(1).Max(),
        Re2Node.Choice choice => choice.Parts.Max(Copies),
        Re2Node.Group group => Copies(group.Part),
        _ => 1,
    };

    private bool TryReadRepeat(out int minimum, out int? maximum)
    {
        (minimum, maximum) = (0, null);
        switch (input.Current)
        {
            case '*':
                input.Position++;
                return true;
            case '+':
                input.Position++;
                minimum = 1;
                return true;
            case '?':
                input.Position++;
                maximum = 1;
                return true;
            case '{':
                return TryReadCount(out minimum, out maximum);
            default:
                return false;
        }
    }

    private bool TryReadCount(out int minimum, out int? maximum)
    {
        var start = input.Position++;
        maximum = null;
        if (TryReadInteger(out minimum))
        {
            if (!input.TryTake(','))
            {
                maximum = minimum;
            }
            else if (TryReadInteger(out var end))
            {
                maximum = end;
            }

            if (input.TryTake('}'))
            {
                return true;
            }
        }

        // What is no repetition is the character {.
        input.Position = start;
        return false;
    }

    private bool TryReadInteger(out int value)
    {
        var start = input.Position;
        while (input.Current is >= '0' and <= '9')
        {
            input.Position++;
        }

        var digits = input.Text(start, input.Position);
        value = digits.Length > 6 ? int.MaxValue : digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length > 0 && (digits.Length == 1 || digits[0] != '0');
    }

    private void ParsePart(List<Re2Node> parts)
    {
        switch (input.Current)
        {
            case '(':
                ParseGroup(parts);
                break;
            case '[':
                parts.Add(Set(new Re2ClassParser(input, escapes, flags).Parse()));
                break;
            case '.':
                input.Position++;
                parts.Add(new Re2Node.Set(flags.HasFlag(Re2Flags.DotAll) ? RuneSet.All : RuneSet.AllButNewline));
                break;
            case '^':
                input.Position++;
                parts.Add(Assertion(flags.HasFlag(Re2Flags.MultiLine) ? Re2Assertion.LineStart : Re2Assertion.TextStart));
                break;
            case '$':
                input.Position++;
                parts.Add(Assertion(flags.HasFlag(Re2Flags.MultiLine) ? Re2Assertion.LineEnd : Re2Assertion.TextEnd));
                break;
            case '\\':
                ParseBackslash(parts);
                break;
            default:
                parts.Add(Literal(input.Next()));
                break;
        }
    }

    private void ParseBackslash(List<Re2Node> parts)
    {
        switch (input.Peek(1))
        {
            case 'A':
                AddAssertion(Re2Assertion.TextStart);
                return;
            case 'z':
                AddAssertion(Re2Assertion.TextEnd);
                return;
            case 'b':
                AddAssertion(Re2Assertion.WordBoundary);
                return;
            case 'B':
                AddAssertion(Re2Assertion.NoWordBoundary);
                return;
            case 'Q':
                ParseQuoted(parts);
                return;
        }

        parts.Add(escapes.TryClass(flags.HasFlag(Re2Flags.IgnoreCase)) is { } set ? new Re2Node.Set(set) : Literal(escapes.Character()));

        void AddAssertion(Re2Assertion assertion)
        {
            input.Position += 2;
            parts.Add(Assertion(assertion));
        }
    }

    private void ParseQuoted(List<Re2Node> parts)
    {
        input.Position += 2;
        while (!input.AtEnd && !input.StartsWith(@"\E"))
        {
            parts.Add(Literal(input.Next()));
        }

        input.Position += input.AtEnd ? 0 : 2;
    }

    private void ParseGroup(List<Re2Node> parts)
    {
        var start = input.Position++;
        var outside = flags;
        var number = 0;
        if (input.Current == '?')
        {
            var head = new Re2GroupHead(input, start, flags);
            flags = head.Read();
            if (!head.OpensGroup)
            {
                return;
            }

            number = head.Name is { } name ? Number(name, start) : 0;
        }
        else
        {
            number = Number(null, start);
        }

        var inside = ParseChoice();
        if (!input.TryTake(')'))
        {
            throw new FormatException($"error parsing regexp: missing closing ): `{source}`");
        }

        flags = outside;
        parts.Add(number > 0 ? new Re2Node.Group(inside, number) : inside);
    }

    private int Number(string? name, int start)
    {
        if (name is not null && groups.Contains(name))
        {
            throw input.Error("duplicate capture group name", start);
        }

        groups.Add(name);
        return groups.Count;
    }

    private Re2Node.Set Literal(int rune) => Set(RuneSet.One(rune));

    private Re2Node.Set Set(RuneSet runes) => new(flags.HasFlag(Re2Flags.IgnoreCase) ? RuneFolding.Fold(runes) : runes);

    private static Re2Node.Assertion Assertion(Re2Assertion kind) => new(kind);
}
